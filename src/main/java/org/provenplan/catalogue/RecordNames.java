package org.provenplan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What records are called in the sector, in lower case.
 *
 * @param byName each names one record, or one way of looking, wherever it stands
 * @param asSource each names one record only where it says from what something is read
 */
public record RecordNames(List<String> byName, List<String> asSource) {
    public RecordNames {
        byName = List.copyOf(byName);
        asSource = List.copyOf(asSource);
    }

    static RecordNames read(String name) {
        List<String> byName = new ArrayList<>();
        List<String> asSource = new ArrayList<>();
        List<String> part = byName;
        for (String line : DataLines.read(name)) {
            switch (line) {
                case "by name" -> part = byName;
                case "as a source" -> part = asSource;
                default -> part.addAll(DataLines.listed(line.toLowerCase(Locale.ROOT)));
            }
        }
        return new RecordNames(byName, asSource);
    }
}
