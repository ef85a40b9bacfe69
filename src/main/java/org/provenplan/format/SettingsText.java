package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import org.provenplan.config.SettingLine;
import org.provenplan.source.ShownPath;

/** What is set, as text: a line for each setting with its value and where that comes from. */
public final class SettingsText {
    private static final int WIDEST_VALUE = 32;

    private SettingsText() {}

    /**
     * Writes the lines in three columns.
     *
     * @param title what they apply to
     * @throws IOException if the output can't be written
     */
    public static void write(String title, List<SettingLine> lines, Appendable out) throws IOException {
        int names = 0;
        int values = 0;
        for (SettingLine line : lines) {
            names = Math.max(names, Columns.of(line.name()));
            values = Math.max(values, Math.min(WIDEST_VALUE, Columns.of(shown(line.value()))));
        }
        out.append("What applies to ").append(title).append(":\n");
        for (SettingLine line : lines) {
            String value = shown(line.value());
            out.append(line.name())
                    .append(" ".repeat(names - Columns.of(line.name()) + 2))
                    .append(value)
                    .append(" ".repeat(Math.max(0, values - Columns.of(value)) + 2))
                    .append(shown(line.from()))
                    .append('\n');
        }
    }

    private static String shown(String text) {
        return ShownPath.printable(text);
    }
}
