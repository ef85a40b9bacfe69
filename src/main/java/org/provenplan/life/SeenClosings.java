package org.provenplan.life;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.history.ClosureRecording;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;

/** Of which closed actions the versions of a plan show the work as it went; judged as {@link ClosureRecording} does for today. */
final class SeenClosings {
    private static final List<String> FACTS = List.of("closure.closed.date", "closure.verified.date", "done-on");

    private final Set<String> knownOpen = new HashSet<>();
    private final Map<String, LocalDate> firstKnown = new HashMap<>();

    /** Takes in what a plan said next, and on which day. */
    void add(PlanFacts facts, LocalDate day) {
        for (ItemFacts item : facts.items().values()) {
            if (item.kind().equals("action")) {
                if (item.value("status").filter("closed"::equals).isEmpty()) {
                    knownOpen.add(item.id());
                }
                FACTS.forEach(key -> item.value(key).ifPresent(told -> know(item, key, told, day)));
            } else if (item.kind().equals("evidence")) {
                item.value("date").ifPresent(told -> know(item, "date", told, day));
            }
        }
    }

    private void know(ItemFacts item, String key, String told, LocalDate day) {
        firstKnown.putIfAbsent(name(item, key, told), day);
    }

    /** Whether a closed action was known open, and nothing that closed it was recorded late. */
    boolean hold(ItemFacts action, PlanFacts facts) {
        if (!knownOpen.contains(action.id()) || FACTS.stream().anyMatch(key -> isLate(action, key))) {
            return false;
        }
        for (ItemFacts item : facts.items().values()) {
            boolean proves = item.kind().equals("evidence")
                    && item.within().equals(action.id())
                    && item.value("withdrawn.date").isEmpty();
            if (proves && isLate(item, "date")) {
                return false;
            }
        }
        return true;
    }

    private boolean isLate(ItemFacts item, String key) {
        Optional<String> told = item.value(key);
        try {
            return told.isPresent()
                    && ChronoUnit.DAYS.between(LocalDate.parse(told.get()), firstKnown.get(name(item, key, told.get())))
                            > ClosureRecording.DAYS;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static String name(ItemFacts item, String key, String told) {
        return item.id() + " " + key + " " + told;
    }
}
