package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.rule.RulePage;

/** A rule's page for a terminal: what its examples must find is shown by carets in place of the comments that state it. */
public final class RulePageText {
    private static final String FENCE = "```";
    private static final String INDENT = "    ";
    private static final Pattern EXPECTATION = Pattern.compile(
            "(?<severity>error|warning|info): (?<column>\\d+) \\[(?<rule>[a-z-]+)\\] \"(?<text>(?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT =
            Pattern.compile("\\s*#\\^? ?" + EXPECTATION.pattern().replaceAll("\\?<\\w+>", "?:") + "(?: ; .*)?$");

    private final Ink ink;
    private final int width;
    private final Appendable out;
    private final List<String> paragraph = new ArrayList<>();
    private boolean inBlock;

    private RulePageText(Screen screen, Appendable out) {
        this.ink = new Ink(screen.colour());
        this.width = screen.width();
        this.out = out;
    }

    /**
     * Writes a page.
     *
     * @throws IOException if the output can't be written
     */
    public static void write(RulePage page, Screen screen, Appendable out) throws IOException {
        RulePageText text = new RulePageText(screen, out);
        for (String line : page.markdown().lines().toList()) {
            text.add(line);
        }
        text.endParagraph();
    }

    private void add(String line) throws IOException {
        if (line.startsWith(FENCE)) {
            endParagraph();
            inBlock = !inBlock;
        } else if (inBlock) {
            example(line);
        } else if (line.startsWith("#")) {
            endParagraph();
            print(ink.bold(line.replaceFirst("#+ ", "")));
        } else if (line.isBlank()) {
            endParagraph();
            print("");
        } else {
            paragraph.add(line.strip());
        }
    }

    private void example(String line) throws IOException {
        Matcher comment = COMMENT.matcher(line);
        boolean stated = comment.find();
        String shown = stated ? line.substring(0, comment.start()) : line;
        if (!stated || !shown.isBlank()) {
            print(INDENT + shown);
        }
        Matcher expectation = EXPECTATION.matcher(stated ? comment.group() : "");
        while (expectation.find()) {
            int column = Integer.parseInt(expectation.group("column"));
            print(INDENT
                    + " ".repeat(column - 1)
                    + ink.bold("^ " + expectation.group("severity") + ": "
                            + expectation.group("text").replace("\\\"", "\"")));
        }
    }

    private void endParagraph() throws IOException {
        if (!paragraph.isEmpty()) {
            for (String line : Wrapped.lines(String.join(" ", paragraph), width)) {
                print(line);
            }
            paragraph.clear();
        }
    }

    private void print(String line) throws IOException {
        out.append(line.stripTrailing()).append('\n');
    }
}
