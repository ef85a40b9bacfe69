package org.provenplan.rules;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who commits a block of a rule's page, and when: {@code 2026-05-01 Jo Green <jo@example.org>}. */
record PageCommit(LocalDate date, String author, String email) {
    private static final Pattern WRITTEN = Pattern.compile("(\\S+) (.+) <(.+)>");

    static PageCommit parse(String text, int line) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new MalformedPage(line, "write git=\"2026-05-01 Jo Green <jo@example.org>\", not: " + text);
        }
        return new PageCommit(LocalDate.parse(written.group(1)), written.group(2), written.group(3));
    }
}
