package org.provenplan.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How a path is shown to people: relative to the working directory, with {@code /}, on one line. */
public final class ShownPath {
    private ShownPath() {}

    /** The name of a file or folder; the working directory itself is a dot. */
    public static String of(Path workingDirectory, Path path) {
        Path base = workingDirectory.toAbsolutePath().normalize();
        Path absolute = base.resolve(path).normalize();
        boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(base.getRoot());
        String name = (sameRoot ? base.relativize(absolute) : absolute).toString();
        return name.isEmpty()
                ? "."
                : printable(name.replace(path.getFileSystem().getSeparator(), "/"));
    }

    /** Text on one line and free of control characters, which are written as {@code \n}, {@code \u001b} and the like. */
    public static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                shown.append(escaped(point));
            case Character.SURROGATE ->
                shown.append(StandardCharsets.UTF_8.newDecoder().replacement());
            default -> shown.appendCodePoint(point);
        }
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                String hex = Integer.toHexString(point);
                yield "\\u" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
            }
        };
    }
}
