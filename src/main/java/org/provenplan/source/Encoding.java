package org.provenplan.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file was saved as, as its bytes tell: with the mark at its beginning, or by where its zeros stand. */
public enum Encoding {
    UTF_8("UTF-8"),
    UTF_16("UTF-16"),
    UTF_32("UTF-32"),
    WINDOWS_1252("Windows-1252");

    /** As much of a file as shows how it was saved. */
    private static final int BEGINNING = 4096;

    private final String shown;

    Encoding(String shown) {
        this.shown = shown;
    }

    /** The name that editors call it by. */
    public String shown() {
        return shown;
    }

    /** The text of bytes that are not UTF-8. */
    record Other(Encoding encoding, String text) {}

    /** What the bytes are if they are not UTF-8; empty where they are, or are no text. */
    static Optional<Other> other(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            Encoding encoding = wide.get().name().startsWith("UTF-32") ? UTF_32 : UTF_16;
            String text = new String(bytes, wide.get());
            return Optional.of(new Other(encoding, text.startsWith("\uFEFF") ? text.substring(1) : text));
        }
        return windows(bytes).map(text -> new Other(WINDOWS_1252, text));
    }

    private static Optional<Charset> wide(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return withoutMark(bytes);
    }

    /** Text of the Western alphabets has a zero in each second byte as UTF-16, and three in each four as UTF-32. */
    private static Optional<Charset> withoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, BEGINNING) / 4 * 4;
        int[] zeros = new int[4];
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int groups = length / 4;
        int most = groups - groups / 10;
        if (groups < 2) {
            return Optional.empty();
        }
        if (zeros[1] >= most && zeros[2] >= most && (zeros[0] >= most || zeros[3] >= most)) {
            return Optional.of(Charset.forName(zeros[0] >= most ? "UTF-32BE" : "UTF-32LE"));
        }
        if (zeros[1] >= most && zeros[3] >= most && zeros[0] + zeros[2] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] >= most && zeros[2] >= most && zeros[1] + zeros[3] == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** As Windows saves text in Western languages: letters and signs of one byte each, and nothing that is UTF-8. */
    private static Optional<String> windows(byte[] bytes) {
        if (!holdsLoneLetter(bytes)) {
            return Optional.empty();
        }
        try {
            String text = Charset.forName("windows-1252")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean plain = text.chars().allMatch(unit -> unit >= ' ' || unit == '\n' || unit == '\r' || unit == '\t');
            return Optional.of(text).filter(decoded -> plain);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Whether each byte beyond ASCII stands for itself, not as a part of several that make one character of UTF-8. */
    private static boolean holdsLoneLetter(byte[] bytes) {
        boolean found = false;
        for (int i = 0; i < bytes.length; i++) {
            int unit = bytes[i] & 0xFF;
            if (unit >= 0x80) {
                boolean last = i + 1 == bytes.length;
                boolean cut = unit == 0xC2 || unit == 0xC3;
                if (last || cut || (unit >= 0xC2 && (bytes[i + 1] & 0xC0) == 0x80)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
