package org.provenplan.format;

import java.util.List;
import java.util.Optional;

/** The formats for the result of a check, sorted by name. */
public final class Formats {
    private static final List<CheckFormat> ALL = List.of(
            new CsvFormat(),
            new GitHubFormat(),
            new GitLabFormat(),
            new JsonFormat(),
            new JUnitFormat(),
            new MarkdownFormat(),
            new SarifFormat(),
            new TextFormat());

    private Formats() {}

    public static List<String> names() {
        return ALL.stream().map(CheckFormat::name).toList();
    }

    public static Optional<CheckFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
