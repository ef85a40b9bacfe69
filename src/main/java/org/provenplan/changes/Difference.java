package org.provenplan.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.provenplan.changes.ItemChange.ChangedValue;
import org.provenplan.history.EntryKey;

/**
 * What differs between two versions of an item, and has not been told yet. Entries of lists are compared as a whole, wherever
 * in the list they stand.
 */
final class Difference {
    private final Map<String, ChangedValue> values = new LinkedHashMap<>();
    private final List<Entry> added = new ArrayList<>();
    private final List<Entry> gone = new ArrayList<>();
    private final List<Edit> edited = new ArrayList<>();

    /** An entry of a list, by what names it and the keys in it. */
    record Entry(String list, String name, Map<String, String> texts) {
        Optional<String> text(String key) {
            return Optional.ofNullable(texts.get(key));
        }

        boolean isNamed(Entry other) {
            return list.equals(other.list) && name.equals(other.name);
        }

        /** Whether this is the other with a single key changed: a step in other words, a reading of another day. */
        boolean isMoved(Entry other) {
            return list.equals(other.list)
                    && texts.keySet().equals(other.texts.keySet())
                    && texts.size() > 1
                    && new Edit(other, this).values().size() == 1;
        }

        String words() {
            return String.join("; ", texts.values());
        }
    }

    /** An entry that was changed. */
    record Edit(Entry before, Entry after) {
        /** The values in it that differ, by their keys in the entry. */
        List<ChangedValue> values() {
            Set<String> keys = new LinkedHashSet<>(after.texts().keySet());
            keys.addAll(before.texts().keySet());
            return keys.stream()
                    .map(key -> new ChangedValue(key, before.text(key), after.text(key)))
                    .filter(value -> !value.before().equals(value.after()))
                    .toList();
        }
    }

    Difference(Map<String, String> before, Map<String, String> after) {
        List<Entry> then = new ArrayList<>(entries(before));
        for (Entry entry : entries(after)) {
            if (!then.remove(entry)) {
                added.add(entry);
            }
        }
        gone.addAll(then);
        pairEdits(Entry::isNamed);
        pairEdits(Entry::isMoved);
        after.forEach((key, value) -> add(key, before.get(key), value));
        before.forEach((key, value) -> {
            if (!after.containsKey(key)) {
                add(key, value, null);
            }
        });
    }

    private void add(String key, String before, String after) {
        if (EntryKey.of(key).isEmpty() && (before == null || !before.equals(after))) {
            values.put(key, new ChangedValue(key, Optional.ofNullable(before), Optional.ofNullable(after)));
        }
    }

    private void pairEdits(BiPredicate<Entry, Entry> isSame) {
        for (Entry before : List.copyOf(gone)) {
            Optional<Entry> after =
                    added.stream().filter(entry -> isSame.test(entry, before)).findFirst();
            after.ifPresent(same -> {
                added.remove(same);
                gone.remove(before);
                edited.add(new Edit(before, same));
            });
        }
    }

    private static List<Entry> entries(Map<String, String> values) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        values.forEach((text, value) -> EntryKey.of(text).ifPresent(key -> entries.computeIfAbsent(
                        key.list() + "[" + key.entry(),
                        none -> new Entry(key.list(), key.entry(), new LinkedHashMap<>()))
                .texts()
                .put(key.key(), value)));
        return List.copyOf(entries.values());
    }

    boolean isEmpty() {
        return values.isEmpty() && added.isEmpty() && gone.isEmpty() && edited.isEmpty();
    }

    /** A value, which then counts as told. */
    Optional<ChangedValue> take(String key) {
        return Optional.ofNullable(values.remove(key));
    }

    /** Values by their keys, which then count as told. */
    List<ChangedValue> takeAll(Predicate<String> key) {
        List<ChangedValue> taken = values.values().stream()
                .filter(value -> key.test(value.field()))
                .toList();
        taken.forEach(value -> values.remove(value.field()));
        return taken;
    }

    /** The new entries of a list, which then count as told. */
    List<Entry> takeAdded(String list) {
        List<Entry> taken =
                added.stream().filter(entry -> entry.list().equals(list)).toList();
        added.removeAll(taken);
        return taken;
    }

    /** Counts everything in lists as told. */
    void forgetEntries() {
        added.clear();
        gone.clear();
        edited.clear();
    }

    List<Entry> added() {
        return List.copyOf(added);
    }

    List<Entry> gone() {
        return List.copyOf(gone);
    }

    List<Edit> edited() {
        return List.copyOf(edited);
    }

    /** Everything that is left, as it was written. */
    List<ChangedValue> values() {
        List<ChangedValue> all = new ArrayList<>(values.values());
        added.forEach(entry -> all.add(value(entry)));
        gone.forEach(entry -> all.add(new ChangedValue(entry.list(), Optional.of(entry.words()), Optional.empty())));
        for (Edit edit : edited) {
            String entry = EntryKey.prefix(edit.before().list(), edit.before().name());
            edit.values()
                    .forEach(value -> all.add(new ChangedValue(entry + value.field(), value.before(), value.after())));
        }
        return all;
    }

    static ChangedValue value(Entry entry) {
        return new ChangedValue(entry.list(), Optional.empty(), Optional.of(entry.words()));
    }

    /** The values that are left and stand in no list. */
    List<ChangedValue> singleValues() {
        return List.copyOf(values.values());
    }
}
