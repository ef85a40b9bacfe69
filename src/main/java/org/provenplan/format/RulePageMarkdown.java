package org.provenplan.format;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.rule.RulePage;

/** A rule's page for whoever renders Markdown: its examples say in words what is found, without what only its tests read. */
final class RulePageMarkdown {
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+) .*$");
    private static final Pattern MARK = Pattern.compile("(?m)#\\^? ?(?=(?:error|warning|info): \\d+ \\[).*$");
    private static final Pattern EXPECTATION =
            Pattern.compile("(error|warning|info): \\d+ \\[[a-z-]+] \"((?:[^\"\\\\]|\\\\.)*)\"");

    private RulePageMarkdown() {}

    static String of(RulePage page) {
        String plain = BLOCK.matcher(page.markdown()).replaceAll("```$1");
        return MARK.matcher(plain).replaceAll(mark -> Matcher.quoteReplacement(inWords(mark.group())));
    }

    private static String inWords(String mark) {
        return "# "
                + String.join(
                        "; ",
                        EXPECTATION
                                .matcher(mark)
                                .results()
                                .map(RulePageMarkdown::inWords)
                                .toList());
    }

    private static String inWords(MatchResult expectation) {
        return expectation.group(1) + ": " + expectation.group(2).replace("\\\"", "\"");
    }
}
