package org.provenplan.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small text that Git LFS keeps in place of a file that has not been fetched. */
final class LfsPointer {
    /** The most bytes that a pointer has, by its specification. */
    private static final int LARGEST = 1024;

    private static final String BEGINNING = "version https://git-lfs.github.com/spec/";
    private static final String CHECKSUM = "\noid sha256:";

    private LfsPointer() {}

    static boolean isAt(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.size(file) > LARGEST) {
            return false;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return text.startsWith(BEGINNING) && text.contains(CHECKSUM);
    }
}
