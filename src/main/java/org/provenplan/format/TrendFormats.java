package org.provenplan.format;

import java.util.List;
import java.util.Optional;

/** The formats for how plans stood month by month, sorted by name. */
public final class TrendFormats {
    private static final List<TrendFormat> ALL =
            List.of(new TrendCsv(), new TrendJson(), new TrendMarkdown(), new TrendText());

    private TrendFormats() {}

    public static List<String> names() {
        return ALL.stream().map(TrendFormat::name).toList();
    }

    public static Optional<TrendFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
