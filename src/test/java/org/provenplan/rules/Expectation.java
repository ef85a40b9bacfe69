package org.provenplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Diagnostic;

/**
 * What a comment on a rule's page says must be found: {@code # error: 10 [single-owner] "one named person"}.
 *
 * @param line of the page
 * @param column in the fragment as the page shows it
 * @param severity the word for it
 * @param rule the rule's name
 * @param part a part of the message
 */
record Expectation(int line, int column, String severity, String rule, String part) {
    private static final Pattern ONE =
            Pattern.compile("(error|warning|info): (\\d+) \\[([a-z-]+)] \"((?:[^\"\\\\]|\\\\.)+)\"");

    /** Reads what follows the hash: one expectation, or several joined by {@code ;}. */
    static List<Expectation> parse(int line, String comment) {
        List<Expectation> expectations = new ArrayList<>();
        Matcher one = ONE.matcher(comment);
        int from = 0;
        while (one.find() && comment.substring(from, one.start()).equals(from == 0 ? "" : " ; ")) {
            requireRule(line, one.group(3));
            expectations.add(new Expectation(
                    line,
                    Integer.parseInt(one.group(2)),
                    one.group(1),
                    one.group(3),
                    one.group(4).replace("\\\"", "\"")));
            from = one.end();
        }
        if (from == 0 || !comment.substring(from).isBlank()) {
            throw new MalformedPage(
                    line,
                    "write an expectation as # error: COLUMN [rule] \"part of the message\" (or warning:, info:), and"
                            + " several joined by \" ; \", not: " + comment);
        }
        return expectations;
    }

    /** Whether a diagnostic is what this expects; its place is that on the page. */
    boolean isMetBy(String place, Diagnostic diagnostic) {
        return place.equals(line + ":" + column)
                && diagnostic.severity().word().equals(severity)
                && diagnostic.rule().name().equals(rule)
                && diagnostic.message().contains(part);
    }

    @Override
    public String toString() {
        return "%d:%d %s [%s] %s".formatted(line, column, severity, rule, part);
    }

    private static void requireRule(int line, String rule) {
        if (Rules.named(rule).isEmpty()) {
            throw new MalformedPage(line, "there is no rule named " + rule);
        }
    }
}
