package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RulePage;

/** A rule's page for a terminal: what its examples must find is shown by carets in place of the comments that state it. */
public final class RulePageText {
    private static final String FENCE = "```";
    private static final String ITEM = "- ";
    private static final String INDENT = "    ";
    private static final int MOST_COLUMNS = 80;
    private static final Pattern EXPECTATION =
            Pattern.compile("(error|warning|info): (\\d+) \\[[a-z-]+] \"((?:[^\"\\\\]|\\\\.)*)\"");
    /** The comment behind a line, or alone below it. */
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s+)#(?:\\^ ?| (?=(?:error|warning|info): )).*$");

    private static final Pattern COMMIT = Pattern.compile(" git=\"(\\S+) ([^<\"]*) <");

    private final Ink ink;
    private final int width;
    private final Appendable out;
    private final List<String> paragraph = new ArrayList<>();
    private boolean inBlock;

    private RulePageText(Screen screen, Appendable out) {
        this.ink = new Ink(screen.colour());
        this.width = Math.min(MOST_COLUMNS, screen.width());
        this.out = out;
    }

    /**
     * Writes a rule's page, and how much the rule weighs.
     *
     * @throws IOException if the output can't be written
     */
    public static void write(Rule rule, RulePage page, Screen screen, Appendable out) throws IOException {
        RulePageText text = new RulePageText(screen, out);
        List<String> lines = page.markdown().lines().toList();
        text.heading(lines.get(0), '=');
        text.print(Rulebook.weight(rule));
        for (String line : lines.subList(1, lines.size())) {
            text.add(line);
        }
        text.endParagraph();
    }

    private void add(String line) throws IOException {
        if (line.startsWith(FENCE)) {
            endParagraph();
            inBlock = !inBlock;
            if (inBlock) {
                print("");
                committer(line);
            }
        } else if (inBlock) {
            example(line);
        } else if (line.startsWith("#")) {
            endParagraph();
            heading(line, '-');
        } else if (line.isBlank()) {
            endParagraph();
            print("");
        } else {
            if (line.startsWith(ITEM)) {
                endParagraph();
            }
            paragraph.add(line.strip());
        }
    }

    /** An example that shows a plan through time says who committed each version. */
    private void committer(String fence) throws IOException {
        Matcher commit = COMMIT.matcher(fence);
        if (commit.find()) {
            print(INDENT + "# committed on " + commit.group(1) + " by " + commit.group(2));
        }
    }

    /** Bold where there is colour, underlined where there is none. */
    private void heading(String line, char underline) throws IOException {
        String title = line.replaceFirst("#+ ", "");
        print(ink.bold(title));
        if (!ink.colour()) {
            print(String.valueOf(underline).repeat(title.length()));
        }
    }

    private void example(String line) throws IOException {
        Matcher comment = COMMENT.matcher(line);
        String stated = comment.find() ? comment.group() : "";
        String shown = line.substring(0, line.length() - stated.length());
        if (stated.isEmpty() || !shown.isBlank()) {
            print(INDENT + shown);
        }
        Matcher expectation = EXPECTATION.matcher(stated);
        while (expectation.find()) {
            int column = Integer.parseInt(expectation.group(2));
            String finding = expectation.group(1) + ": " + expectation.group(3).replace("\\\"", "\"");
            caret(INDENT + " ".repeat(column - 1), finding);
        }
    }

    /** What is found stands behind the caret where there is room, and else below it. */
    private void caret(String before, String finding) throws IOException {
        if (before.length() + 2 + Columns.of(finding) <= width) {
            print(before + ink.bold("^ " + finding));
            return;
        }
        print(before + ink.bold("^"));
        String inset = INDENT + INDENT;
        for (String line : Wrapped.lines(finding, width - inset.length())) {
            print(inset + ink.bold(line));
        }
    }

    private void endParagraph() throws IOException {
        if (!paragraph.isEmpty()) {
            String text = String.join(" ", paragraph);
            String item = text.startsWith(ITEM) ? ITEM : "";
            String before = item;
            for (String line : Wrapped.lines(text.substring(item.length()), width - item.length())) {
                print(before + line);
                before = " ".repeat(item.length());
            }
            paragraph.clear();
        }
    }

    private void print(String line) throws IOException {
        out.append(line.stripTrailing()).append('\n');
    }
}
