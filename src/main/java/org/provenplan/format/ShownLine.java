package org.provenplan.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.provenplan.source.ShownPath;
import org.provenplan.source.Span;

/** A line of a source, character by character, as a terminal shows it. */
final class ShownLine {
    private static final int TAB = 4;

    /**
     * One character.
     *
     * @param offset where it stands in the source
     * @param text what is shown for it
     * @param columns how many columns that takes
     */
    private record Glyph(int offset, String text, int columns) {}

    private final List<Glyph> glyphs = new ArrayList<>();

    /** @param hidden which characters must not be shown, counted from the start of the stretch */
    ShownLine(Span stretch, BitSet hidden) {
        String text = stretch.source().text();
        int column = 0;
        for (int i = stretch.from(); i < stretch.to(); ) {
            int point = text.codePointAt(i);
            String visible = hidden.get(i - stretch.from()) ? String.valueOf(Masks.DOT) : visible(point, column);
            Glyph glyph = new Glyph(i, visible, Columns.of(visible));
            glyphs.add(glyph);
            column += glyph.columns();
            i += Character.charCount(point);
        }
    }

    private static String visible(int point, int column) {
        return point == '\t' ? " ".repeat(TAB - column % TAB) : ShownPath.printable(Character.toString(point));
    }

    /** In characters, as all further numbers here. */
    int size() {
        return glyphs.size();
    }

    /** The first character at or after an offset of the source. */
    int glyphAt(int offset) {
        int index = 0;
        while (index < glyphs.size() && glyphs.get(index).offset() < offset) {
            index++;
        }
        return index;
    }

    int columns(int from, int to) {
        return glyphs.subList(from, Math.max(from, to)).stream()
                .mapToInt(Glyph::columns)
                .sum();
    }

    /** How far back from a character one can go within so many columns. */
    int back(int from, int columns) {
        int index = from;
        while (index > 0 && columns(index - 1, from) <= columns) {
            index--;
        }
        return index;
    }

    /** How far on from a character one can go within so many columns. */
    int forward(int from, int columns) {
        int index = from;
        while (index < glyphs.size() && columns(from, index + 1) <= columns) {
            index++;
        }
        return index;
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        glyphs.subList(from, to).forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
