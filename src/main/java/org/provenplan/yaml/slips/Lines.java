package org.provenplan.yaml.slips;

import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The lines of a text that is being mended: what is left of them, and where on them things begin. */
public record Lines(ParsedText parsed) {
    /** The line that an offset lies on, without its line break. */
    public Span at(int offset) {
        return source().lineSpan(number(offset));
    }

    public int number(int offset) {
        return source().position(Math.min(offset, source().length())).line();
    }

    public Span numbered(int line) {
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
    public int content(Span line) {
        int from = firstCharacter(line);
        while (parsed.at(from) == '-' && parsed.at(from + 1) == ' ') {
            from = afterSpaces(from + 1, line.to());
        }
        return from;
    }

    public int indent(Span line) {
        return firstCharacter(line) - line.from();
    }

    /** The stretch without the white space at its end. */
    public Span trimmed(int from, int end) {
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
    public char before(int offset) {
        int before = offset - 1;
        while (Character.isWhitespace(parsed.at(before)) && !ParsedText.isBreak(parsed.at(before))) {
            before--;
        }
        return parsed.at(before);
    }

    /**
     * Blanks a line and the lines below that belong to it; where more keys of its list item follow, its hyphen stays.
     *
     * @return all of that
     */
    Span leaveOut(Span line, boolean withHyphen) {
        int content = content(line);
        boolean goesOn = !withHyphen && below(line) == content - line.from();
        Span left = goesOn ? source().span(content, line.to()) : source().span(line.from(), endOf(line));
        parsed.blank(left);
        return left;
    }

    /** Where the lines end that are indented further than the one that they stand below. */
    private int endOf(Span line) {
        int last = number(line.from());
        for (int next = next(last); indent(next) > indent(line); next = next(next)) {
            last = next;
        }
        return source().lineSpan(last).to();
    }

    /** The indentation of the next line that is not blank; -1 where there is none. */
    int below(Span line) {
        return indent(next(number(line.from())));
    }

    /** The number of the next line that is not blank; one more than the last where there is none. */
    int next(int line) {
        int next = line + 1;
        while (next <= source().lineCount() && isBlank(next)) {
            next++;
        }
        return next;
    }

    private int indent(int line) {
        return line <= source().lineCount() ? indent(source().lineSpan(line)) : -1;
    }

    /** The first offset in a stretch at which no white space stands; its end where there is none. */
    public int afterSpaces(int from, int to) {
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
