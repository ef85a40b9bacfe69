package org.provenplan.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.WrittenDate;

/**
 * The key of a value in an entry of a list, where entries go by what names them in life and never by their position:
 * {@code reviews[2026-05-12 Quality group].decision}.
 *
 * @param list the key of the list
 * @param entry what names the entry: its day, its title; of several with one name the second is {@code NAME (2)}
 * @param key the key in the entry
 */
public record EntryKey(String list, String entry, String key) {
    private static final int DAY = "2026-06-30".length();

    /** What an entry of a list is called. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("progress", "progress note"),
            Map.entry("extensions", "extension"),
            Map.entry("escalation", "escalation"),
            Map.entry("reviews", "review"),
            Map.entry("governance.reviews", "review of the plan"),
            Map.entry("steps", "step"),
            Map.entry("root-causes", "root cause"),
            Map.entry("readings", "reading"),
            Map.entry("rebased", "rebased entry"),
            Map.entry("reopened", "entry on being reopened"),
            Map.entry("waivers", "waiver"),
            Map.entry("enforcement", "enforcement item"),
            Map.entry("checks", "recurring check"));

    /** Takes a key apart; empty where it is none in a list. */
    public static Optional<EntryKey> of(String text) {
        int open = text.indexOf('[');
        int close = text.indexOf("].", open + 1);
        return open < 0 || close < 0
                ? Optional.empty()
                : Optional.of(new EntryKey(
                        text.substring(0, open), text.substring(open + 1, close), text.substring(close + 2)));
    }

    /** What the keys of all values in an entry begin with. */
    public static String prefix(String list, String entry) {
        return list + "[" + entry.replace('[', '(').replace(']', ')') + "].";
    }

    /** What one entry of the list is called: {@code progress note}. */
    public String noun() {
        return NOUNS.getOrDefault(list, "entry in " + list.replace('.', ' ').replace('-', ' '));
    }

    /** {@code review of 12 May 2026 (Quality group)}, {@code enforcement item "wn-1"}. */
    public String inWords() {
        return noun() + (day(entry).isPresent() ? " of " : " ") + entryInWords();
    }

    /** What names the entry, with days written out: {@code 12 May 2026 (Quality group)}. */
    public String entryInWords() {
        StringBuilder name = new StringBuilder();
        String rest = entry;
        for (Optional<LocalDate> day = day(rest); day.isPresent(); day = day(rest)) {
            name.append(name.isEmpty() ? "" : " to ").append(DateInWords.of(day.get()));
            rest = rest.substring(DAY).stripLeading();
        }
        if (name.isEmpty()) {
            return '"' + rest + '"';
        }
        String more = rest.isEmpty() || rest.startsWith("(") ? rest : "(" + rest + ")";
        return (name + " " + more).stripTrailing();
    }

    /** Whether the entry goes by a text, among others. */
    public boolean isNamedBy(String text) {
        return (" " + entry + " ").contains(" " + text + " ");
    }

    private static Optional<LocalDate> day(String text) {
        return text.length() < DAY ? Optional.empty() : WrittenDate.of(text.substring(0, DAY));
    }
}
