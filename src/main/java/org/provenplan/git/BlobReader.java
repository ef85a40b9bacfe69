package org.provenplan.git;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.provenplan.git.GitAnswer.Reason;
import org.provenplan.yaml.Limits;

/** Reads contents by one {@code git cat-file --batch}, whatever their number. */
public final class BlobReader implements Blobs {
    private static final List<String> ARGUMENTS = List.of("-c", "core.bigFileThreshold=4m", "cat-file", "--batch");
    private static final List<String> IS_PARTIAL = List.of(
            "config", "--get-regexp", "^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$");
    private static final int BUFFER = 1 << 16;
    private static final int ID_TYPE_SIZE = 3;

    private final InstalledGit git;

    public BlobReader(InstalledGit git) {
        this.git = git;
    }

    @Override
    public Optional<Reason> read(Path folder, List<String> ids, BiConsumer<String, byte[]> each) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        try (GitProcess process = git.start(folder, ARGUMENTS)) {
            Thread asking = new Thread(() -> ask(process, ids), "git-asking");
            asking.setDaemon(true);
            asking.start();
            return answers(process, ids, each)
                    .map(reason ->
                            reason == Reason.OBJECT_MISSING && isPartial(folder) ? Reason.CONTENT_MISSING : reason);
        } catch (IOException notThere) {
            return Optional.of(Reason.NOT_INSTALLED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(Reason.FAILED);
        }
    }

    /** Whether it was cloned without contents, to be fetched when they are asked for. */
    private boolean isPartial(Path folder) {
        return git.ask(folder, IS_PARTIAL) instanceof GitAnswer.Output output
                && !output.text().isBlank();
    }

    /** While the answers are read: neither side waits for the other. */
    private static void ask(GitProcess process, List<String> ids) {
        try (OutputStream questions = new BufferedOutputStream(process.input())) {
            for (String id : ids) {
                questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException ended) {
            // Then so does the reading, which tells.
        }
    }

    private static Optional<Reason> answers(GitProcess process, List<String> ids, BiConsumer<String, byte[]> each)
            throws InterruptedException {
        try (DataInputStream answers = new DataInputStream(new BufferedInputStream(process.output(), BUFFER))) {
            for (String id : ids) {
                process.heard();
                if (Thread.currentThread().isInterrupted()) {
                    return Optional.of(Reason.FAILED);
                }
                if (!take(answers, id, each)) {
                    Reason said = process.reason();
                    return Optional.of(said == Reason.FAILED ? Reason.OBJECT_MISSING : said);
                }
            }
            return process.succeeded() ? Optional.empty() : Optional.of(process.reason());
        } catch (IOException ended) {
            return Optional.of(process.reason());
        }
    }

    private static boolean take(DataInputStream answers, String id, BiConsumer<String, byte[]> each)
            throws IOException {
        String[] header = line(answers).split(" ", -1);
        if (header.length != ID_TYPE_SIZE) {
            return false;
        }
        long size = Long.parseLong(header[ID_TYPE_SIZE - 1]);
        if (size > Limits.DEFAULT.bytes()) {
            answers.skipNBytes(size + 1);
        } else {
            byte[] content = answers.readNBytes((int) size);
            answers.readByte();
            each.accept(id, content);
        }
        return true;
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
