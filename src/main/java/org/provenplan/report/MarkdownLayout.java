package org.provenplan.report;

/** The blank lines of a Markdown file. Texts in it hold no line breaks, so that only the template's own are touched. */
final class MarkdownLayout {
    private MarkdownLayout() {}

    /** No space at the end of a line, never two blank lines together, one line break at the end. */
    static String tidy(String markdown) {
        return markdown.replaceAll("[ \\t]+\\n", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip() + "\n";
    }
}
