package org.provenplan.history;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.provenplan.history.GitAnswer.Reason;

/** Reads contents by one {@code git cat-file --batch}, whatever their number. */
final class BlobReader implements Blobs {
    private static final List<String> ARGUMENTS = List.of("cat-file", "--batch");
    private static final int ID_TYPE_SIZE = 3;

    private final InstalledGit git;

    BlobReader(InstalledGit git) {
        this.git = git;
    }

    @Override
    public Optional<Reason> read(Path folder, List<String> ids, BiConsumer<String, byte[]> each) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        try {
            Process process = git.start(folder, ARGUMENTS);
            Thread asking = new Thread(() -> ask(process, ids), "git-asking");
            asking.setDaemon(true);
            asking.start();
            try (DataInputStream answers = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
                return take(answers, ids, each);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            return Optional.of(Reason.FAILED);
        }
    }

    /** While the answers are read: neither side waits for the other. */
    private static void ask(Process process, List<String> ids) {
        try (OutputStream questions = process.getOutputStream()) {
            for (String id : ids) {
                questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException ended) {
            // Then so does the reading, which tells.
        }
    }

    private static Optional<Reason> take(DataInputStream answers, List<String> ids, BiConsumer<String, byte[]> each)
            throws IOException {
        for (String id : ids) {
            String[] header = line(answers).split(" ", -1);
            if (header.length != ID_TYPE_SIZE) {
                return Optional.of(Reason.CONTENT_MISSING);
            }
            byte[] content = answers.readNBytes(Integer.parseInt(header[ID_TYPE_SIZE - 1]));
            answers.readByte();
            each.accept(id, content);
        }
        return Optional.empty();
    }

    private static String line(DataInputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int unit = answers.read(); unit != '\n'; unit = answers.read()) {
            if (unit < 0) {
                throw new EOFException("git ended early");
            }
            line.append((char) unit);
        }
        return line.toString();
    }
}
