package org.provenplan.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The SHA-256 checksum of a file, however large it is. */
final class FileHash {
    private static final int PIECE = 1 << 16;

    private FileHash() {}

    /** In 64 lower-case digits; empty where the file can't be read. */
    static Optional<String> of(Path file) {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(digits(digest));
    }

    /**
     * That of the file once each of its lines ends in the same way.
     *
     * @param end CR and LF, or LF alone
     */
    static Optional<String> withLinesEnding(Path file, String end) {
        MessageDigest digest = sha256();
        byte[] ending = end.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), PIECE)) {
            int before = -1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (before == '\r' && next != '\n') {
                    digest.update((byte) '\r');
                }
                if (next == '\n') {
                    digest.update(ending);
                } else if (next != '\r') {
                    digest.update((byte) next);
                }
                before = next;
            }
            if (before == '\r') {
                digest.update((byte) '\r');
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(digits(digest));
    }

    private static String digits(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
