package org.provenplan.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.provenplan.source.DecodedText;
import org.provenplan.source.FileKind;
import org.provenplan.source.ShownPath;
import org.provenplan.yaml.Limits;

/** Opens files whatever they are: what can't be read is told as a problem. */
final class FileOpener {
    /** As much of a file that is too large as is needed to see whether it says that it is a plan. */
    private static final int BEGINNING = 1 << 16;

    private final Path workingDirectory;
    private final Limits limits;
    /** By their absolute paths, the texts that count in place of what files hold. */
    private final Map<Path, byte[]> unsaved = new HashMap<>();

    FileOpener(CheckRequest request) {
        this.workingDirectory = request.workingDirectory();
        this.limits = request.limits();
        request.standardInput().ifPresent(piped -> unsaved.put(absolute(piped.file()), bytes(piped.bytes())));
        request.unsaved().texts().forEach((file, text) -> unsaved.put(absolute(file), bytes(text)));
    }

    /** The file's text; empty where there is no file any more. */
    Optional<OpenedFile> open(Path file) {
        String name = ShownPath.of(workingDirectory, file);
        byte[] text = unsaved.isEmpty() ? null : unsaved.get(absolute(file));
        if (text != null) {
            return Optional.of(opened(name, text));
        }
        try {
            return Optional.of(read(file, name));
        } catch (NoSuchFileException vanished) {
            return Files.isSymbolicLink(file) ? Optional.of(leadsNowhere(name)) : Optional.empty();
        } catch (AccessDeniedException denied) {
            return Optional.of(OpenedFile.unread(
                    name,
                    "the file must be readable, but its permissions do not allow it",
                    "allow yourself to read it"));
        } catch (FileSystemException failure) {
            return Optional.of(broken(name, failure.getReason()));
        } catch (IOException failure) {
            return Optional.of(broken(name, failure.getMessage()));
        }
    }

    private static byte[] bytes(ByteBuffer text) {
        byte[] bytes = new byte[text.remaining()];
        text.duplicate().get(bytes);
        return bytes;
    }

    private Path absolute(Path file) {
        return workingDirectory.resolve(file).toAbsolutePath().normalize();
    }

    private OpenedFile read(Path file, String name) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            return OpenedFile.unread(
                    name,
                    "the folder must be one that can be searched for plans, but its permissions do not allow it",
                    "allow yourself to read it, or name the files to check");
        }
        if (!attributes.isRegularFile()) {
            return OpenedFile.unread(name, "a plan must be a file, but this is none", "put a file in its place");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return opened(name, in.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.bytes() + 1)));
        }
    }

    private OpenedFile opened(String name, byte[] bytes) {
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return foreign(name, kind.get());
        }
        return bytes.length <= limits.bytes()
                ? OpenedFile.of(DecodedText.of(name, bytes))
                : OpenedFile.unread(
                        DecodedText.of(name, Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING))),
                        "the file must be smaller than " + limits.bytes() + " bytes, the most that is read",
                        "split the plan into a folder with plan.yaml and findings/, or raise the limit with --max-bytes");
    }

    private static OpenedFile foreign(String name, FileKind kind) {
        String cure =
                switch (kind) {
                    case LFS_POINTER -> "run git lfs pull, then check again";
                    case COMPRESSED -> "unpack it, and check what was in it";
                    default -> "check another file, or let provenplan init write a first plan to copy its words into";
                };
        return OpenedFile.unread(name, "the file must be plain text, but it is " + kind.described(), cure);
    }

    private static OpenedFile leadsNowhere(String name) {
        return OpenedFile.unread(
                name,
                "the file must be there, but it is a symbolic link that leads nowhere",
                "put the file in its place");
    }

    private static OpenedFile broken(String name, String reason) {
        String why = reason == null ? "" : " (" + reason + ")";
        return OpenedFile.unread(
                name, "the file must be readable, but the system can't read it" + why, "see that it can be opened");
    }
}
