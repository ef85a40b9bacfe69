package org.provenplan.due;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.check.CheckedPlan;
import org.provenplan.duty.Duties;
import org.provenplan.duty.Duty;
import org.provenplan.duty.Responsible;
import org.provenplan.duty.UndatedDuty;

/**
 * The people of all plans with their dates. One person is one id with one name: the same id with another name is somebody
 * else, and somebody whom a plan calls by an id that only other plans register is whoever has it there, if that is one person.
 */
final class People {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private static final class Entry {
        private final Responsible who;
        private final Set<String> roles = new LinkedHashSet<>();
        private final List<DueDate> dates = new ArrayList<>();
        private final List<UndatedItem> undated = new ArrayList<>();

        Entry(Responsible who) {
            this.who = who;
        }

        void take(Entry other) {
            dates.addAll(other.dates);
            undated.addAll(other.undated);
        }
    }

    /** Makes somebody known, with dates or without. */
    void know(Responsible who) {
        Entry entry = entry(who);
        if (!who.role().isBlank()) {
            entry.roles.add(who.role());
        }
    }

    /** Enters what a plan owes under whoever has to do it. */
    void enter(Duties duties, CheckedPlan plan, Uid uids) {
        for (Duty duty : duties.dated()) {
            for (Responsible who : duty.who()) {
                entry(who).dates.add(DueDate.of(duty, plan, uids));
            }
        }
        for (UndatedDuty duty : duties.undated()) {
            for (Responsible who : duty.who()) {
                entry(who).undated.add(new UndatedItem(duty, plan));
            }
        }
    }

    /** Everybody once, in no order that matters. */
    List<DuePerson> joined() {
        Map<String, List<Entry>> byId = new LinkedHashMap<>();
        entries.values().stream().filter(entry -> entry.who.isRegistered()).forEach(entry -> byId.computeIfAbsent(
                        entry.who.id(), id -> new ArrayList<>())
                .add(entry));
        List<Entry> joined = new ArrayList<>();
        byId.values().forEach(joined::addAll);
        for (Entry entry : entries.values()) {
            if (!entry.who.isRegistered()) {
                List<Entry> meant = byId.getOrDefault(entry.who.name(), List.of());
                if (meant.size() == 1) {
                    meant.get(0).take(entry);
                } else {
                    joined.add(entry);
                }
            }
        }
        return joined.stream().map(People::person).toList();
    }

    private static DuePerson person(Entry entry) {
        List<DueDate> dates = entry.dates.stream().sorted(DueDate.ORDER).toList();
        return new DuePerson(entry.who.id(), entry.who.name(), List.copyOf(entry.roles), dates, entry.undated);
    }

    private Entry entry(Responsible who) {
        return entries.computeIfAbsent(who.identity(), identity -> new Entry(who));
    }
}
