package org.provenplan.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.life.ItemLife.Event;
import org.provenplan.life.ItemLife.Moment;

/** Goes through a plan's past for what happened to one item. */
final class LifeStory {
    private static final String STATUS = "status";
    private static final Optional<String> CLOSED = Optional.of("closed");

    private final PlanLives.Life life;
    private final String id;
    private final UnseenClosings unseen;
    private final AgreedChanges agreed;
    private final DueMoves moves = new DueMoves();
    /** The last value that was told, by its key. */
    private final Map<String, Optional<String>> told = new LinkedHashMap<>();

    private ItemFacts last;
    private boolean wasThere;

    /** @param asOf the day of what is not committed yet */
    LifeStory(PlanLives.Life life, String id, LocalDate asOf) {
        this.life = life;
        this.unseen = new UnseenClosings(life, asOf);
        this.agreed = new AgreedChanges(life.history(), asOf);
        this.id = id;
    }

    /** The life; empty where the plan never had such an item. */
    Optional<ItemLife> tell() {
        List<Moment> moments = new ArrayList<>();
        boolean present = false;
        Set<PlanVersion> changing = Collections.newSetFromMap(new IdentityHashMap<>());
        changing.addAll(life.history().versions());
        for (PlanVersion version : life.history().touching()) {
            List<Event> events = changing.contains(version) ? events(version) : new ArrayList<>();
            addLeftOut(version, events);
            if (!events.isEmpty()) {
                moments.add(new Moment(version.commit(), events));
            }
            present = find(version.after()) != null;
            wasThere |= present;
        }
        if (present && life.plan().gone().isPresent()) {
            moments.add(new Moment(
                    life.plan().gone().get().commit(), List.of(removed(last, "removed, with the plan it stood in"))));
            present = false;
        }
        return last == null
                ? Optional.empty()
                : Optional.of(new ItemLife(
                        life.plan(), last, present, moments, life.history().unreadable()));
    }

    /** The item by its id; the plan's own id stands for the plan. */
    private ItemFacts find(PlanFacts facts) {
        ItemFacts plan = facts.items().get(PlanFacts.PLAN);
        return plan.id().equals(id) ? plan : facts.items().get(id);
    }

    private List<Event> events(PlanVersion version) {
        ItemFacts now = find(version.after());
        Optional<ItemFacts> before = version.before().stream()
                .map(this::find)
                .filter(item -> item != null)
                .findFirst();
        last = now != null ? now : before.orElse(last);
        List<Event> events = new ArrayList<>();
        if (now != null && before.isEmpty()) {
            String words = wasThere ? "put back into the plan" : "added to the plan";
            events.add(new Event(now, "", Optional.empty(), Optional.of(now.title()), words));
        }
        if (now == null && before.isPresent()) {
            events.add(removed(before.get(), "removed from the plan"));
            return events;
        }
        if (last != null) {
            addChanges(version, before.isPresent(), events);
        }
        return events;
    }

    private static Event removed(ItemFacts item, String words) {
        return new Event(item, "", Optional.of(item.title()), Optional.empty(), words);
    }

    private void addChanges(PlanVersion version, boolean amended, List<Event> events) {
        ChangeWords words = new ChangeWords(version, agreed.day(version), moves);
        Map<String, List<ValueChange>> entries = new LinkedHashMap<>();
        for (ValueChange change : version.changes()) {
            boolean own = change.id().equals(last.kind().equals("plan") ? PlanFacts.PLAN : id);
            if (own) {
                told.put(change.key(), change.after());
            }
            if (own && ChangeWords.isOfWholeEntry(change)) {
                List<ValueChange> entry = entries.computeIfAbsent(ChangeWords.entry(change), none -> new ArrayList<>());
                entry.add(change);
            } else if (own && (amended || !change.key().equals("id"))) {
                String changed = amended ? words.amended(change) : words.stated(change);
                events.add(event(change, changed + (isClosing(change) ? unseen.of(change) : "")));
            } else if (isClosure(change)) {
                events.add(event(change, words.closure(change) + (isClosing(change) ? unseen.of(change) : "")));
            }
        }
        entries.forEach((entry, changes) -> events.add(words.entry(entry, changes, amended)));
    }

    /** Adds what a branch said of the item where the merge of that branch left it out. */
    private void addLeftOut(PlanVersion version, List<Event> events) {
        ItemFacts now = find(version.after());
        if (now == null || version.before().size() < 2) {
            return;
        }
        for (PlanFacts other : version.before().subList(1, version.before().size())) {
            ItemFacts there = find(other);
            if (there != null && !there.equals(now)) {
                addLeftOut(version, now, there, events);
            }
        }
    }

    private void addLeftOut(PlanVersion version, ItemFacts now, ItemFacts there, List<Event> events) {
        ChangeWords words = new ChangeWords(version, agreed.day(version), moves);
        told.forEach((key, value) -> {
            if (value.isPresent() && value.equals(there.value(key)) && !value.equals(now.value(key))) {
                ValueChange change = new ValueChange(version, PlanFacts.id(now), now, key, value, now.value(key));
                events.add(event(change, words.amended(change) + ", by the merge"));
                told.put(key, now.value(key));
            }
        });
    }

    /** Whether an action of this finding was closed, or is so no longer. */
    private boolean isClosure(ValueChange change) {
        return last.kind().equals("finding")
                && change.item().finding().equals(id)
                && change.item().kind().equals("action")
                && change.key().equals(STATUS)
                && (change.after().equals(CLOSED) || change.before().equals(CLOSED));
    }

    private static boolean isClosing(ValueChange change) {
        return change.item().kind().equals("action")
                && change.key().equals(STATUS)
                && change.after().equals(CLOSED);
    }

    private static Event event(ValueChange change, String words) {
        return new Event(change.item(), change.key(), change.before(), change.after(), words);
    }
}
