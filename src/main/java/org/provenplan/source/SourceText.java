package org.provenplan.source;

import java.util.Arrays;

/** One file's text with an index of its lines. Compared by identity: two readings of a file are two texts. */
public final class SourceText {
    private final String file;
    private final String text;
    /** Made when first asked for, which few past versions are; if two threads make it, both make the same. */
    private Index index;

    /** Where its lines begin, and where its code points lie. */
    private static final class Index {
        private final int[] lineStarts;
        private final CodePoints codePoints;

        Index(String text) {
            char[] units = text.toCharArray();
            this.lineStarts = lineStarts(units);
            this.codePoints = new CodePoints(text, units);
        }
    }

    /**
     * @param file the name shown to people: relative to the working directory, with {@code /}
     * @param text what the file holds, without a byte order mark
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    private Index index() {
        Index made = index;
        if (made == null) {
            made = new Index(text);
            index = made;
        }
        return made;
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** In UTF-16 units. */
    public int length() {
        return text.length();
    }

    public int lineCount() {
        return index().lineStarts.length;
    }

    /** The line and column at an offset in UTF-16 units. */
    public Position position(int offset) {
        int[] lineStarts = index().lineStarts;
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, index().codePoints.between(lineStarts[line], offset) + 1);
    }

    /** The offset in UTF-16 units of the code point with this index, as parsers count. */
    public int offsetOfCodePoint(int index) {
        return index().codePoints.unitOffset(index);
    }

    /** The text of a line (from 1) without its line break. */
    public String line(int line) {
        return lineSpan(line).text();
    }

    /** The stretch of a line (from 1) without its line break. */
    public Span lineSpan(int line) {
        int[] lineStarts = index().lineStarts;
        int from = lineStarts[line - 1];
        int to = line < lineStarts.length ? lineStarts[line] : text.length();
        while (to > from && isBreak(text.charAt(to - 1))) {
            to--;
        }
        return new Span(this, from, to);
    }

    public Span span(int from, int to) {
        return new Span(this, from, to);
    }

    /** The place where the text begins, to point at a file as a whole. */
    public Span beginning() {
        return new Span(this, 0, 0);
    }

    private static int[] lineStarts(char[] units) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < units.length; i++) {
            char unit = units[i];
            if (unit == '\n' || (unit == '\r' && (i + 1 == units.length || units[i + 1] != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
