package org.provenplan.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one of the catalogue's word lists, without blank ones and those that begin with {@code #}. Such lists are long
 * and flat: reading one as YAML would cost a run as much as a plan.
 */
final class DataLines {
    private DataLines() {}

    static List<String> read(String name) {
        List<String> lines = new ArrayList<>();
        for (String line : text(name).lines().toList()) {
            String content = line.strip();
            if (!content.isEmpty() && content.charAt(0) != '#') {
                lines.add(content);
            }
        }
        return lines;
    }

    /** What a line lists, separated by commas. */
    static List<String> listed(String line) {
        List<String> listed = new ArrayList<>();
        int from = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
            listed.add(line.substring(from, comma).strip());
            from = comma + 1;
        }
        listed.add(line.substring(from).strip());
        return listed;
    }

    static String text(String name) {
        try (InputStream data = DataLines.class.getResourceAsStream("/catalogue/" + name)) {
            if (data == null) {
                throw new IllegalStateException("no " + name + " in the catalogue");
            }
            return new String(data.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
