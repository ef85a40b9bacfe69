package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.provenplan.rule.Family;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo.Mark;
import org.provenplan.rules.RulePages;
import org.provenplan.rules.Rules;

/** The list of all rules, family by family: for a terminal, and as a Markdown table. */
public final class Rulebook {
    private static final int NAME_WIDTH = 26;
    private static final int SEVERITY_WIDTH = 9;

    private Rulebook() {}

    /**
     * Writes the list for a terminal.
     *
     * @throws IOException if the output can't be written
     */
    public static void text(Screen screen, Appendable out) throws IOException {
        Ink ink = new Ink(screen.colour());
        String gap = " ".repeat(NAME_WIDTH + SEVERITY_WIDTH);
        for (Family family : Family.values()) {
            List<Rule> rules = of(family);
            if (!rules.isEmpty()) {
                out.append(ink.bold(title(family))).append('\n');
            }
            for (Rule rule : rules) {
                List<String> lines = Wrapped.lines(demand(rule), screen.width() - gap.length());
                out.append(padded("  " + name(rule), NAME_WIDTH))
                        .append(padded(rule.info().severity().word(), SEVERITY_WIDTH))
                        .append(String.join("\n" + gap, lines))
                        .append('\n');
            }
            out.append(rules.isEmpty() ? "" : "\n");
        }
        out.append("For a rule's page: provenplan explain RULE\n");
    }

    /** The list as a Markdown table. */
    public static String markdown() {
        StringBuilder table = new StringBuilder("| rule | severity | demand |\n|---|---|---|\n");
        for (Family family : Family.values()) {
            of(family)
                    .forEach(rule -> table.append("| `%s` | %s | %s |\n"
                            .formatted(name(rule), rule.info().severity().word(), demand(rule))));
        }
        return table.toString();
    }

    private static List<Rule> of(Family family) {
        return Rules.all().stream()
                .filter(rule -> rule.info().family() == family)
                .toList();
    }

    private static String name(Rule rule) {
        return rule.info().id().name();
    }

    private static String demand(Rule rule) {
        List<String> marks = new ArrayList<>();
        Arrays.stream(Mark.values()).filter(rule.info()::is).forEach(mark -> marks.add(mark.word()));
        String asks = RulePages.of(rule.info().id()).asks();
        return marks.isEmpty() ? asks : asks + " (" + String.join(", ", marks) + ")";
    }

    private static String title(Family family) {
        String word = family.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - text.length()));
    }
}
