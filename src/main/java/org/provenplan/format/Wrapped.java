package org.provenplan.format;

import java.util.ArrayList;
import java.util.List;

/** Text broken at spaces into lines of a given width. */
final class Wrapped {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int columns;

    private Wrapped(int width) {
        this.width = width;
    }

    /** The lines of a text; a word that is wider than the width stands whole on a line of its own. */
    static List<String> lines(String text, int width) {
        Wrapped wrapped = new Wrapped(width);
        for (String word : text.split(" ", -1)) {
            wrapped.add(word);
        }
        wrapped.lines.add(wrapped.line.toString());
        return wrapped.lines;
    }

    private void add(String word) {
        int wordColumns = Columns.of(word);
        boolean first = lines.isEmpty() && line.isEmpty();
        if (!first && columns + 1 + wordColumns > width) {
            lines.add(line.toString());
            line.setLength(0);
            columns = 0;
            first = true;
        }
        line.append(first ? "" : " ").append(word);
        columns += (first ? 0 : 1) + wordColumns;
    }
}
