package org.provenplan.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats for what is due, sorted by name. */
public final class DueFormats {
    private static final List<DueFormat> ALL =
            List.of(new DueCalendar(), new DueJson(), new DueMarkdown(), new DueText());

    private DueFormats() {}

    public static List<String> names() {
        return ALL.stream().map(DueFormat::name).toList();
    }

    public static List<String> endings() {
        return ALL.stream().map(DueFormat::ending).toList();
    }

    public static Optional<DueFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of a file by the end of its name. */
    public static Optional<DueFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(format -> lower.endsWith(format.ending())).findFirst();
    }
}
