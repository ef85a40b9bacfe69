package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.provenplan.rule.Family;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo.Mark;
import org.provenplan.rules.RulePages;
import org.provenplan.rules.Rules;

/** The list of all rules, family by family: for a terminal, as a Markdown table, and for other programs. */
public final class Rulebook {
    private static final int FORMAT = 1;
    private static final int MOST_COLUMNS = 80;
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
        int width = Math.min(MOST_COLUMNS, screen.width());
        for (Family family : Family.values()) {
            List<Rule> rules = of(family);
            if (!rules.isEmpty()) {
                out.append(ink.bold(title(family))).append('\n');
            }
            for (Rule rule : rules) {
                List<String> lines = Wrapped.lines(demand(rule), width - gap.length());
                out.append(padded("  " + name(rule), NAME_WIDTH))
                        .append(padded(rule.info().severity().word(), SEVERITY_WIDTH))
                        .append(String.join("\n" + gap, lines))
                        .append('\n');
            }
            out.append(rules.isEmpty() ? "" : "\n");
        }
        out.append("For a rule's page: provenplan explain RULE\n");
    }

    /**
     * Writes the list as a Markdown table.
     *
     * @throws IOException if the output can't be written
     */
    public static void markdown(Appendable out) throws IOException {
        out.append("| rule | severity | demand |\n|---|---|---|\n");
        for (Family family : Family.values()) {
            for (Rule rule : of(family)) {
                out.append("| `%s` | %s | %s |\n"
                        .formatted(name(rule), rule.info().severity().word(), demand(rule)));
            }
        }
    }

    /**
     * Writes the list as JSON.
     *
     * @throws IOException if the output can't be written
     */
    public static void json(Appendable out) throws IOException {
        List<Map<String, ?>> rules = new ArrayList<>();
        for (Family family : Family.values()) {
            of(family).forEach(rule -> rules.add(facts(rule)));
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("format", FORMAT);
        list.put("rules", rules);
        JsonOutput.write(out, list);
    }

    /** How much a rule weighs and what is special about it: {@code error, always in force}. */
    static String weight(Rule rule) {
        List<String> words = new ArrayList<>(List.of(rule.info().severity().word()));
        marks(rule).forEach(mark -> words.add(mark.word()));
        return String.join(", ", words);
    }

    private static Map<String, ?> facts(Rule rule) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name(rule));
        facts.put("family", rule.info().family().word());
        facts.put("severity", rule.info().severity().word());
        facts.put(
                "marks",
                marks(rule).stream()
                        .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                        .toList());
        facts.put("asks", RulePages.of(rule.info().id()).asks());
        facts.put("why", RulePages.of(rule.info().id()).why());
        return facts;
    }

    private static List<Rule> of(Family family) {
        return Rules.all().stream()
                .filter(rule -> rule.info().family() == family)
                .toList();
    }

    private static List<Mark> marks(Rule rule) {
        return Arrays.stream(Mark.values()).filter(rule.info()::is).toList();
    }

    private static String name(Rule rule) {
        return rule.info().id().name();
    }

    private static String demand(Rule rule) {
        String asks = RulePages.of(rule.info().id()).asks();
        List<String> marks = marks(rule).stream().map(Mark::word).toList();
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
