package org.provenplan.history;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan says of one of its items at one time, as text, however it was typed: formatting, comments and the order of keys
 * make no difference.
 *
 * @param kind what it is: {@code plan}, {@code finding}, {@code measure}, {@code action}, {@code evidence}
 * @param id its id; the plan's own for the plan
 * @param finding the id of the finding it stands under; empty where it stands under none
 * @param within the id of the action or finding it stands in; empty where it stands in none
 * @param values by key, nested ones joined by dots, those in entries of lists as {@link EntryKey} has them
 */
public record ItemFacts(String kind, String id, String finding, String within, Map<String, String> values) {
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The names of the entries of a list. */
    public Set<String> entries(String list) {
        Set<String> entries = new LinkedHashSet<>();
        for (String key : values.keySet()) {
            EntryKey.of(key)
                    .filter(inList -> inList.list().equals(list))
                    .ifPresent(inList -> entries.add(inList.entry()));
        }
        return entries;
    }

    /** A value in an entry of a list. */
    public Optional<String> value(String list, String entry, String key) {
        return value(EntryKey.prefix(list, entry) + key);
    }

    public String title() {
        return values.getOrDefault("title", "");
    }

    /** Written out: what Java makes of a record's values is linked at each start, which takes longer than a plan's history. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ItemFacts facts
                        && id.equals(facts.id)
                        && kind.equals(facts.kind)
                        && finding.equals(facts.finding)
                        && within.equals(facts.within)
                        && values.equals(facts.values));
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + values.hashCode();
    }
}
