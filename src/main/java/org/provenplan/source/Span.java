package org.provenplan.source;

/**
 * A stretch of a source text.
 *
 * @param source the text it lies in
 * @param from offset of its first character, in UTF-16 units
 * @param to offset after its last character, never before {@code from}
 */
public record Span(SourceText source, int from, int to) {
    public Span {
        if (from < 0 || to < from || to > source.length()) {
            throw new IllegalArgumentException("span " + from + ".." + to + " of " + source.length());
        }
    }

    /** The place of the first character. */
    public Position start() {
        return source.position(from);
    }

    /** The place after the last character. */
    public Position end() {
        return source.position(to);
    }

    /** The characters as they stand in the source. */
    public String text() {
        return source.text().substring(from, to);
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean encloses(Span other) {
        return source == other.source && from <= other.from && other.to <= to;
    }

    /** The stretch from the start of this span to the end of a later one in the same text. */
    public Span through(Span last) {
        return new Span(source, from, Math.max(to, last.to));
    }

    @Override
    public String toString() {
        return source.file() + ":" + start().line() + ":" + start().column();
    }
}
