package org.provenplan.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The image that stands at the top of a report, in the report itself: the page fetches nothing.
 *
 * @param file where it was read
 * @param data the image as a {@code data:} address
 */
public record Logo(Path file, String data) {
    /** A report is sent by mail; a logo must not be the heaviest thing in it. */
    static final int MOST_KIB = 256;

    static final String KINDS = "PNG, JPEG, GIF, WebP or SVG";

    /** How far into a drawing its first element may stand: remarks and declarations come before it. */
    private static final int BEGINNING = 4096;

    private static final List<Magic> KNOWN = List.of(
            new Magic("image/png", "\u0089PNG\r\n\u001A\n"),
            new Magic("image/jpeg", "\u00FF\u00D8\u00FF"),
            new Magic("image/gif", "GIF8"));

    /** The bytes that a kind of image begins with, one a character. */
    private record Magic(String type, String bytes) {}

    /** The image; empty where the bytes are no image of a kind that every browser draws. What it is called says nothing. */
    static Optional<Logo> of(Path file, byte[] bytes) {
        return type(bytes)
                .map(type -> new Logo(
                        file, "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes)));
    }

    private static Optional<String> type(byte[] bytes) {
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)), StandardCharsets.ISO_8859_1);
        for (Magic magic : KNOWN) {
            if (start.startsWith(magic.bytes())) {
                return Optional.of(magic.type());
            }
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        boolean markup =
                start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<");
        return markup && start.contains("<svg") ? Optional.of("image/svg+xml") : Optional.empty();
    }
}
