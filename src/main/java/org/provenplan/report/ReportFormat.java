package org.provenplan.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a report can be written as. */
public enum ReportFormat {
    HTML("html", ".html.ftlh", ".html", ".htm"),
    MARKDOWN("markdown", ".md.ftl", ".md", ".markdown");

    private final String word;
    private final String template;
    private final String ending;
    private final String otherEnding;

    ReportFormat(String word, String template, String ending, String otherEnding) {
        this.word = word;
        this.template = template;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** What people type after {@code --format}. */
    public String word() {
        return word;
    }

    /** The template of a page of that name. */
    String template(String page) {
        return page + template;
    }

    /** How the names of files in it end, the usual ending first. */
    public List<String> endings() {
        return List.of(ending, otherEnding);
    }

    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }
}
