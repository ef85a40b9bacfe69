package org.provenplan.format;

import org.provenplan.source.Span;

/**
 * The line that a place starts on, as a terminal can show it, and where the place lies in it.
 *
 * @param line the line, or as much of it around the place as there is room for
 * @param column how many columns stand before the place
 * @param width how many columns the place takes, at least one
 */
record Excerpt(String line, int column, int width) {
    private static final String CUT = "…";

    /**
     * Cuts the line to a width.
     *
     * @param place what is marked; where it goes on over further lines, its first line
     * @param masks what must not be read
     * @param room how many columns there are
     */
    static Excerpt of(Span place, Masks masks, int room) {
        int reach = 2 * room;
        Span line = place.source().lineSpan(place.start().line());
        int from = Math.min(place.from(), line.to());
        Span near = place.source()
                .span(edge(line, Math.max(line.from(), from - reach)), edge(line, Math.min(line.to(), from + reach)));
        ShownLine shown = new ShownLine(near, masks.hidden(near));
        int first = shown.glyphAt(from);
        int end = shown.glyphAt(Math.min(place.to(), near.to()));
        return cut(shown, first, end, near.from() > line.from(), near.to() < line.to(), room);
    }

    private static Excerpt cut(ShownLine line, int first, int end, boolean moreBefore, boolean moreAfter, int room) {
        int from = start(line, first, end, moreBefore, moreAfter, room);
        String before = from > 0 || moreBefore ? CUT : "";
        int left = room - before.length();
        boolean toEnd = !moreAfter && line.columns(from, line.size()) <= left;
        int to = toEnd ? line.size() : line.forward(from, left - CUT.length());
        return new Excerpt(
                before + line.text(from, to) + (toEnd ? "" : CUT),
                before.length() + line.columns(from, first),
                Math.max(1, line.columns(first, Math.min(end, to))));
    }

    /** The beginning of the line where enough of the place then fits, else a little before the place. */
    private static int start(ShownLine line, int first, int end, boolean moreBefore, boolean moreAfter, int room) {
        int inside = room - 2 * CUT.length();
        int wanted = Math.min(line.columns(first, end), inside / 2);
        boolean wholeFits = !moreAfter && line.columns(0, line.size()) <= room;
        if (!moreBefore && (wholeFits || line.columns(0, first) + wanted <= inside)) {
            return 0;
        }
        int beforePlace = line.back(first, (inside - wanted) / 2);
        return moreAfter ? beforePlace : Math.min(beforePlace, line.back(line.size(), room - CUT.length()));
    }

    /** An offset that does not split a character. */
    private static int edge(Span line, int offset) {
        String text = line.source().text();
        boolean inside = offset > line.from() && offset < line.to() && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
