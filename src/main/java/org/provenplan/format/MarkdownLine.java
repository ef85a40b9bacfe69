package org.provenplan.format;

import java.util.regex.Pattern;

/** Text from a plan in a Markdown comment: on one line, masked, and neither markup nor a call to somebody. */
record MarkdownLine(Masks masks) {
    /** What GitHub and GitLab take for a person or a team, an issue, a merge request and the like. */
    private static final Pattern REFERENCE = Pattern.compile("@(?=[\\w\\\\])|[#!%$&](?=\\d)|~(?=[\\w\\\\])");

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]\\s*");

    String of(String text) {
        String visible = VisibleText.of(BREAKS.matcher(masks.in(text)).replaceAll(" "), "")
                .strip();
        return REFERENCE.matcher(MarkdownText.escaped(visible)).replaceAll("$0<!-- -->");
    }

    /** The text, ended after so many characters. */
    String cut(String text, int most) {
        String masked = masks.in(text);
        boolean fits = masked.codePointCount(0, masked.length()) <= most;
        return of(fits ? masked : masked.substring(0, masked.offsetByCodePoints(0, most)) + "…");
    }
}
