package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.provenplan.source.ShownPath;

/** Where text for people is written: it keeps to the width, and nothing that comes from a plan can steer the terminal. */
final class Paper {
    private static final int NARROWEST = 40;
    /** Nobody reads a longer sentence than that many lines in a terminal. */
    private static final int MOST_LINES = 12;

    /** A title that is longer than one can take in, alone or in quotes. */
    private static final Pattern LONG_TITLE = Pattern.compile("(.{100}).+");

    private static final Pattern LONG_QUOTE = Pattern.compile("\"([^\"]{100})[^\"]+\"");

    private static final String CUT = "…";

    private final Appendable out;
    private final Masks masks;
    private final int width;

    Paper(Appendable out, Masks masks, int width) {
        this.out = out;
        this.masks = masks;
        this.width = Math.max(NARROWEST, width);
    }

    /** In columns. */
    int width() {
        return width;
    }

    Masks masks() {
        return masks;
    }

    /** Text from a plan as it may be shown: on one line, without secrets, without control characters. */
    String shown(String text) {
        return shown(masks, text);
    }

    /** The same where there is no paper. */
    static String shown(Masks masks, String text) {
        return ShownPath.printable(masks.in(text).replaceAll("\\s*[\\r\\n]\\s*", " "));
    }

    /** A title as it may be shown. */
    String title(String text) {
        return LONG_TITLE.matcher(shown(text)).replaceAll("$1" + CUT);
    }

    /** A sentence that names something by its title, as it may be shown. */
    String naming(String text) {
        return LONG_QUOTE.matcher(shown(text)).replaceAll("\"$1" + CUT + "\"");
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A line as it is; what comes from a plan has gone through {@link #shown}. */
    void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    void paragraph(String label, String text) throws IOException {
        paragraph(label, text, UnaryOperator.identity());
    }

    /**
     * Text broken into lines behind a label, which the further lines are indented by.
     *
     * @param emphasis for each line without its indent
     */
    void paragraph(String label, String text, UnaryOperator<String> emphasis) throws IOException {
        int indent = Columns.of(label);
        List<String> lines = Wrapped.lines(shown(text), width - indent);
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i) + (i == MOST_LINES - 1 && lines.size() > MOST_LINES ? CUT : "");
            line(i == 0 ? emphasis.apply(label + line) : " ".repeat(indent) + emphasis.apply(line));
        }
    }
}
