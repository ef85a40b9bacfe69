package org.provenplan.format;

import java.util.List;
import java.util.Optional;

/** The formats for the life of an item, sorted by name. */
public final class HistoryFormats {
    private static final List<HistoryFormat> ALL = List.of(new HistoryJson(), new HistoryMarkdown(), new HistoryText());

    private HistoryFormats() {}

    public static List<String> names() {
        return ALL.stream().map(HistoryFormat::name).toList();
    }

    public static Optional<HistoryFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
