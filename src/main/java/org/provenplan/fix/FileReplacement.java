package org.provenplan.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Puts a mended text in place of a file, whole or not at all: under a temporary name in the same folder, which is then renamed.
 * A link stays, and leads to the new text.
 */
public final class FileReplacement {
    private FileReplacement() {}

    /** What became of it. */
    public enum Outcome {
        WRITTEN,
        /** The file no longer holds what was checked, and is left as it is. */
        CHANGED_MEANWHILE,
        /** Its permissions do not allow it. */
        NOT_ALLOWED
    }

    /**
     * Writes the new text.
     *
     * @throws IOException if it can't be written; the file is then as it was
     */
    public static Outcome write(FixedFile fixed) throws IOException {
        Path target = fixed.file().toRealPath();
        if (!ByteBuffer.wrap(Files.readAllBytes(target)).equals(fixed.before())) {
            return Outcome.CHANGED_MEANWHILE;
        }
        if (!Files.isWritable(target)) {
            return Outcome.NOT_ALLOWED;
        }
        Path aside =
                target.resolveSibling(".provenplan-" + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(aside, fixed.after().array(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(target, aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            return Outcome.WRITTEN;
        } catch (AccessDeniedException denied) {
            return Outcome.NOT_ALLOWED;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (there != null) {
            Files.setPosixFilePermissions(to, there.readAttributes().permissions());
        }
    }
}
