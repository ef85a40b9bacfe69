package org.provenplan.yaml;

import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The lines of a text that is being mended: what is left of them, and where on them things begin. */
record Lines(ParsedText parsed) {
    /** The line that an offset lies on, without its line break. */
    Span at(int offset) {
        return source().lineSpan(number(offset));
    }

    int number(int offset) {
        return source().position(Math.min(offset, source().length())).line();
    }

    Span numbered(int line) {
        return source().lineSpan(line);
    }

    /** The nearest line above that is not blank; the first line where there is none. */
    Span above(Span line) {
        int above = number(line.from()) - 1;
        while (above > 1 && isBlank(above)) {
            above--;
        }
        return source().lineSpan(Math.max(1, above));
    }

    boolean isBlank(int line) {
        Span span = source().lineSpan(line);
        return firstCharacter(span) == span.to();
    }

    /** Where a line begins after its indentation; its end where it is blank. */
    int firstCharacter(Span line) {
        return afterSpaces(line.from(), line.to());
    }

    /** Where a line begins after its indentation and the hyphens of list items. */
    int content(Span line) {
        int from = firstCharacter(line);
        while (parsed.at(from) == '-' && from + 1 < line.to() && parsed.at(from + 1) == ' ') {
            from = afterSpaces(from + 1, line.to());
        }
        return from;
    }

    int indent(Span line) {
        return firstCharacter(line) - line.from();
    }

    /** The stretch without the white space at its end. */
    Span trimmed(int from, int end) {
        int to = Math.max(from, end);
        while (to > from && Character.isWhitespace(parsed.at(to - 1))) {
            to--;
        }
        return source().span(from, to);
    }

    Span restOfLine(int from) {
        return trimmed(from, at(from).to());
    }

    /** The last character before an offset on its line that is no space; a line break where there is none. */
    char before(int offset) {
        Span line = at(offset);
        int before = offset - 1;
        while (before >= line.from() && Character.isWhitespace(parsed.at(before))) {
            before--;
        }
        return before < line.from() ? '\n' : parsed.at(before);
    }

    /**
     * Blanks a line and the lines below that belong to it; where more keys of its list item follow, its hyphen stays.
     *
     * @return all of that
     */
    Span leaveOut(Span line, boolean withHyphen) {
        int content = content(line);
        int number = number(line.from());
        boolean goesOn = !withHyphen && content < line.to() && below(number) == content - line.from();
        int from = goesOn ? content : line.from();
        int depth = goesOn ? content - line.from() : indent(line);
        int last = number;
        for (int next = number + 1; next <= source().lineCount() && belongs(next, depth); next++) {
            last = isBlank(next) ? last : next;
        }
        Span left = source().span(from, source().lineSpan(last).to());
        parsed.blank(left);
        return left;
    }

    /** The indentation of the next line that is not blank; -1 where there is none. */
    private int below(int line) {
        int below = line + 1;
        while (below <= source().lineCount() && isBlank(below)) {
            below++;
        }
        return below <= source().lineCount() ? indent(source().lineSpan(below)) : -1;
    }

    private boolean belongs(int line, int depth) {
        return isBlank(line) || indent(source().lineSpan(line)) > depth;
    }

    /** The first offset in a stretch at which no white space stands; its end where there is none. */
    int afterSpaces(int from, int to) {
        int first = from;
        while (first < to && Character.isWhitespace(parsed.at(first))) {
            first++;
        }
        return first;
    }

    private SourceText source() {
        return parsed.source();
    }
}
