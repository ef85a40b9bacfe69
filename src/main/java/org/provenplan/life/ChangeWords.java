package org.provenplan.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.history.EntryKey;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.life.ItemLife.Event;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.WrittenDate;

/** Changes as a board reads them: days written out, people by their names, keys as words. */
final class ChangeWords {
    private static final int LONGEST_UNQUOTED = 20;

    private final PlanVersion version;
    private final LocalDate day;
    private final DueMoves moves;

    /** @param day on which the version was written */
    ChangeWords(PlanVersion version, LocalDate day, DueMoves moves) {
        this.version = version;
        this.day = day;
        this.moves = moves;
    }

    /** {@code owner: Jo Green}, of an item that is new. */
    String stated(ValueChange change) {
        return label(change.key()) + ": " + change.after().map(this::value).orElse("");
    }

    /** {@code due moved from 15 June 2026 to 6 July 2026, 21 days later}. */
    String amended(ValueChange change) {
        String label = label(change.key());
        if (change.before().isEmpty()) {
            return label + " added: " + value(change.after().orElseThrow());
        }
        String before = value(change.before().get());
        if (change.after().isEmpty()) {
            return label + " removed, which was " + quoted(before);
        }
        Optional<LocalDate> from = WrittenDate.of(change.before().get());
        Optional<LocalDate> to = WrittenDate.of(change.after().get());
        if (from.isPresent() && to.isPresent()) {
            String moved = label + " moved from " + before + " to "
                    + value(change.after().get());
            return change.key().equals("due") ? moved + ", " + moves.tell(from.get(), to.get(), day) : moved;
        }
        return label + " changed from " + quoted(before) + " to "
                + quoted(value(change.after().get()));
    }

    /** {@code action protected-lead closed by Ravi Patel on 14 July 2026}. */
    String closure(ValueChange change) {
        ItemFacts action = change.item();
        if (!change.after().equals(Optional.of("closed"))) {
            return "action " + action.id()
                    + change.after()
                            .map(status -> " no longer closed, but " + status)
                            .orElse(" removed, which was closed");
        }
        String by = action.value("closure.closed.by")
                .map(who -> " by " + value(who))
                .orElse("");
        String on = action.value("closure.closed.date")
                .map(day -> " on " + value(day))
                .orElse("");
        return "action " + action.id() + " closed" + by + on;
    }

    /** Whether a value came or went with the entry of a list that it stands in. */
    static boolean isOfWholeEntry(ValueChange change) {
        Optional<EntryKey> key = EntryKey.of(change.key());
        return key.isPresent()
                && (isWithout(change.version().before(), change.id(), key.get())
                        || isWithout(List.of(change.version().after()), change.id(), key.get()));
    }

    private static boolean isWithout(List<PlanFacts> versions, String id, EntryKey key) {
        return versions.stream().flatMap(facts -> facts.item(id).stream()).noneMatch(item -> item.entries(key.list())
                .contains(key.entry()));
    }

    /** The key of the entry that a value stands in. */
    static String entry(ValueChange change) {
        return change.key().substring(0, change.key().lastIndexOf(']') + 1);
    }

    /** {@code reading of 10 May 2026 added: value 19}. */
    Event entry(String entry, List<ValueChange> changes, boolean amended) {
        EntryKey name = EntryKey.of(changes.get(0).key()).orElseThrow();
        boolean added = changes.get(0).after().isPresent();
        List<String> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (ValueChange change : changes) {
            String text = (added ? change.after() : change.before()).orElse("");
            String key = EntryKey.of(change.key()).orElseThrow().key();
            texts.add(text);
            if (!name.isNamedBy(text)) {
                values.add(words(key) + " " + quoted(value(text)));
            }
        }
        String how = added ? amended ? " added" : "" : " removed";
        String told = name.inWords() + how + (values.isEmpty() ? "" : ": " + String.join(", ", values));
        Optional<String> all = Optional.of(String.join("; ", texts));
        return new Event(
                changes.get(0).item(), entry, added ? Optional.empty() : all, added ? all : Optional.empty(), told);
    }

    /** {@code readings[2026-05-10].value} as {@code reading of 10 May 2026 value}. */
    private static String label(String key) {
        return EntryKey.of(key)
                .map(entry -> entry.inWords() + " " + words(entry.key()))
                .orElseGet(() -> words(key));
    }

    private static String words(String key) {
        return key.replace('.', ' ').replace('-', ' ');
    }

    private String value(String text) {
        return WrittenDate.of(text).map(DateInWords::of).orElseGet(() -> people(text));
    }

    /** The text with names in place of ids, if it is a person's id or a list of them. */
    private String people(String text) {
        List<String> names = new ArrayList<>();
        for (String id : text.split(", ", -1)) {
            Optional<String> name = person(id);
            if (name.isEmpty()) {
                return text;
            }
            names.add(name.get());
        }
        return String.join(", ", names);
    }

    /** The name that the plan's register has for an id, then or before. */
    private Optional<String> person(String id) {
        String key = "people." + id + ".name";
        Optional<String> now = version.after().items().get(PlanFacts.PLAN).value(key);
        return now.isPresent()
                ? now
                : version.before().stream()
                        .flatMap(facts -> facts.items().get(PlanFacts.PLAN).value(key).stream())
                        .findFirst();
    }

    private static String quoted(String value) {
        boolean sentence = value.indexOf(' ') >= 0 && value.length() > LONGEST_UNQUOTED;
        return sentence ? '"' + value + '"' : value;
    }
}
