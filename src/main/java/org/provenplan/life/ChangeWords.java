package org.provenplan.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.WrittenDate;

/** Changes as a board reads them: days written out, people by their names, keys as words. */
final class ChangeWords {
    private static final int LONGEST_UNQUOTED = 20;

    private final PlanVersion version;
    private final DueMoves moves;

    ChangeWords(PlanVersion version, DueMoves moves) {
        this.version = version;
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
            return change.key().equals("due") ? moved + ", " + moves.move(from.get(), to.get()) : moved;
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

    /** {@code extensions.1.approved-by} as {@code extension 1 approved by}. */
    private static String label(String key) {
        StringBuilder label = new StringBuilder();
        String[] parts = key.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean numbered = i + 1 < parts.length && isNumber(parts[i + 1]);
            String part = numbered && parts[i].endsWith("s") && !parts[i].endsWith("ss")
                    ? parts[i].substring(0, parts[i].length() - 1)
                    : parts[i];
            label.append(i == 0 ? "" : " ").append(part.replace('-', ' '));
        }
        return label.toString();
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(Character::isDigit);
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
