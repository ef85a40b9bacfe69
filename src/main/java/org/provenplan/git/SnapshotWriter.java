package org.provenplan.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/** Writes the files of a snapshot, with the folders that they lie in. */
final class SnapshotWriter {
    private static final byte[] PLACEHOLDER = {'.'};

    private final Set<Path> folders = new HashSet<>();
    private Path placeholder;

    /** @throws UncheckedIOException if it can't be written */
    void write(Path file, byte[] content) {
        try {
            makeFolderOf(file);
            Files.write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(Path file, InputStream content) throws IOException {
        makeFolderOf(file);
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Writes a file that nobody will read. All of them are one, as far as the system lets a file have so many names: over
     * 20,000 files that takes a tenth of the time.
     *
     * @throws UncheckedIOException if it can't be written
     */
    void mark(Path file) {
        if (placeholder == null || !hasLink(file)) {
            write(file, PLACEHOLDER);
            placeholder = file;
        }
    }

    private boolean hasLink(Path file) {
        try {
            makeFolderOf(file);
            Files.createLink(file, placeholder);
            return true;
        } catch (IOException | UnsupportedOperationException noLink) {
            return false;
        }
    }

    private void makeFolderOf(Path file) throws IOException {
        if (folders.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
    }
}
