package org.provenplan.format;

import java.util.List;
import java.util.Optional;

/** The formats for what has changed, sorted by name; a page for browsers is the room of reports' to make. */
public final class ChangesFormats {
    private static final List<ChangesFormat> ALL = List.of(new ChangesJson(), new ChangesMarkdown(), new ChangesText());

    private ChangesFormats() {}

    public static List<ChangesFormat> all() {
        return ALL;
    }

    public static Optional<ChangesFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
