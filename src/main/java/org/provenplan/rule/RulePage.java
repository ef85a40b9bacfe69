package org.provenplan.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule's page: what it asks, why, an example, how to put it right, options. It is what people read, and its examples are
 * tests.
 *
 * @param markdown the page as written
 */
public record RulePage(String markdown) {
    private static final String HEADING = "## ";
    private static final String FENCE = "```";

    /** The rule's demand, one line. */
    public String asks() {
        return firstParagraph("What it asks");
    }

    /** Why the rule exists, one sentence. */
    public String why() {
        String paragraph = firstParagraph("Why it matters");
        int end = paragraph.indexOf(". ");
        return end < 0 ? paragraph : paragraph.substring(0, end + 1);
    }

    /** Its headings below the title, in their order. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        boolean inBlock = false;
        for (String line : markdown.lines().toList()) {
            inBlock ^= line.startsWith(FENCE);
            if (!inBlock && line.startsWith(HEADING)) {
                headings.add(line.substring(HEADING.length()));
            }
        }
        return headings;
    }

    /** What stands under a heading, up to the next one; empty where there is no such heading. */
    public String section(String heading) {
        String marker = HEADING + heading + "\n";
        int start = markdown.indexOf(marker);
        if (start < 0) {
            return "";
        }
        int from = start + marker.length();
        int next = markdown.indexOf("\n" + HEADING, from);
        return markdown.substring(from, next < 0 ? markdown.length() : next).strip();
    }

    private String firstParagraph(String heading) {
        return section(heading).split("\n\\s*\n", 2)[0].replace('\n', ' ').strip();
    }
}
