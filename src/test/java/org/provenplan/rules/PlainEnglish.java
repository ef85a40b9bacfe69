package org.provenplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message, a piece of advice or the name of a second place, as an editor of plain English reads it: what is quoted or given
 * as an example counts as one word.
 */
record PlainEnglish(Kind kind, String text) {
    private static final int MOST_WORDS = 24;
    private static final Pattern ONE_WORD = Pattern.compile("\"[^\"]*\"|\\{[^}]*\\}|\\[[^\\]]*\\]|\\([^)]*\\)"
            + "|in commit \\S+ of \\d+ \\w+ \\d+ by \\w+ \\w+|\\d+ [A-Z][a-z]+( \\d{4})?");
    private static final Pattern EXAMPLE = Pattern.compile("such as .*?(?=, (and|or|but) |[;.] |$)");
    private static final Pattern JARGON = Pattern.compile(
            "(?i)\\b(fingerprint|stamp(ed)?|scalar|span|node|null|regex|pars(e|ed|ing)|token|invalid|schema|string|boolean"
                    + "|array|object|JSON|compliant)\\b");
    private static final Pattern ITSELF = Pattern.compile("\\bprovenplan\\b(?!\\.yaml| init\\b| rules\\b)");
    private static final Pattern SOMEBODY =
            Pattern.compile("\\b(by|owner|accountable|name): ([a-z]-[a-z]+|[A-Z][a-z]+ [A-Z])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;] ");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern FIRST_WORD = Pattern.compile("^([^ ,:]*).*$", Pattern.DOTALL);
    private static final Set<String> ORDERS = Set.of(
            "add", "agree", "ask", "change", "copy", "correct", "count", "delete", "divide", "find", "give", "hand",
            "have", "hold", "keep", "leave", "look", "move", "name", "open", "put", "recheck", "record", "turn", "type",
            "write");

    private enum Kind {
        MESSAGE,
        FIX,
        SECOND_PLACE
    }

    /** One line of {@code rule-words}. */
    static PlainEnglish of(String line) {
        if (line.startsWith("  fix: ")) {
            return new PlainEnglish(Kind.FIX, line.substring("  fix: ".length()));
        }
        return line.startsWith("  see: ")
                ? new PlainEnglish(Kind.SECOND_PLACE, line.substring("  see: ".length()))
                : new PlainEnglish(Kind.MESSAGE, line);
    }

    /** What the editor would strike out. */
    List<String> faults() {
        String words = ONE_WORD.matcher(text).replaceAll("…");
        String said = kind == Kind.MESSAGE ? words.substring(words.indexOf(": ") + 2) : words;
        List<String> faults = new ArrayList<>();
        String plain = EXAMPLE.matcher(said).replaceAll("such as …");
        for (String sentence : SENTENCE_END.split(plain, -1)) {
            if (SPACE.splitAsStream(sentence).count() > MOST_WORDS) {
                faults.add("more than " + MOST_WORDS + " words: " + sentence);
            }
        }
        if (kind == Kind.MESSAGE && !said.contains(" must ") && !said.contains(" is no key of ")) {
            faults.add("no must: " + text);
        }
        if (kind == Kind.FIX && !ORDERS.contains(FIRST_WORD.matcher(text).replaceFirst("$1"))) {
            faults.add("does not begin with what to do: " + text);
        }
        if (kind == Kind.FIX && SOMEBODY.matcher(text).find()) {
            faults.add("names somebody: " + text);
        }
        if (JARGON.matcher(said).find()) {
            faults.add("jargon: " + text);
        }
        if (ITSELF.matcher(said).find()) {
            faults.add("speaks of the program: " + text);
        }
        return faults;
    }
}
