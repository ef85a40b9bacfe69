package org.provenplan.yaml;

import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Finds the value of {@code key: value} on a line that the parser could not read. */
final class ValueOnLine {
    private ValueOnLine() {}

    /** The offset of the value on this line, where its key's colon stands before {@code before}; -1 otherwise. */
    static int start(SourceText source, Span line, int before) {
        String text = source.text();
        for (int i = line.from(); i < Math.min(before, line.to()); i++) {
            if (text.charAt(i) == ':' && i + 1 < line.to() && text.charAt(i + 1) == ' ') {
                int value = i + 1;
                while (value < line.to() && text.charAt(value) == ' ') {
                    value++;
                }
                return value;
            }
        }
        return -1;
    }

    /** The value that the colon at an offset splits, between its neighbours in braces or brackets. */
    static Span inFlow(SourceText source, Span line, int colon) {
        String text = source.text();
        int from = colon;
        while (from > line.from() && "{[,:".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (from < colon && text.charAt(from) == ' ') {
            from++;
        }
        int to = colon;
        while (to < line.to() && ",}]".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return source.span(from, to);
    }
}
