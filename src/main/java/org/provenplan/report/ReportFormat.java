package org.provenplan.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
public enum ReportFormat {
    HTML("html", "status.html.ftlh", ".html", ".htm"),
    MARKDOWN("markdown", "status.md.ftl", ".md", ".markdown");

    private final String word;
    private final String template;
    private final String extension;
    private final String otherExtension;

    ReportFormat(String word, String template, String extension, String otherExtension) {
        this.word = word;
        this.template = template;
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /** What people type after {@code --format}. */
    public String word() {
        return word;
    }

    String template() {
        return template;
    }

    /** The words of all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The format that a file's name ends with. */
    public static Optional<ReportFormat> ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.extension) || name.endsWith(format.otherExtension))
                .findFirst();
    }
}
