package org.provenplan.format;

import java.io.IOException;
import org.provenplan.diagnostic.Severity;
import org.provenplan.source.Span;

/** The line that a place starts on with its number, and below it a mark under the place. */
final class MarkedLine {
    private static final String INDENT = "      ";
    private static final String GUTTER = " | ";

    private MarkedLine() {}

    static void write(Span place, Severity severity, Paper paper, Ink ink) throws IOException {
        String number = String.valueOf(place.start().line());
        String margin = INDENT + number + GUTTER;
        Excerpt excerpt = Excerpt.of(place, paper.masks(), paper.width() - margin.length());
        if (!excerpt.line().isBlank()) {
            String under = INDENT + " ".repeat(number.length()) + GUTTER;
            paper.line(ink.dim(margin) + excerpt.line());
            paper.line(ink.dim(under) + " ".repeat(excerpt.column()) + ink.of(severity, "^".repeat(excerpt.width())));
        }
    }
}
