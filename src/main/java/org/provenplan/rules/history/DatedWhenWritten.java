package org.provenplan.rules.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.EntryKey;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Item;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.DutyOptions;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Entries are written about the time that their dates say. Of those that one commit added the oldest is reported. */
final class DatedWhenWritten implements HistoryRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    DutyOptions.RECORDING_RULE, Family.HISTORY, Severity.INFO, RuleInfo.Mark.HISTORY)
            .with(DutyOptions.RECORDING_DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        AgreedChanges agreed = new AgreedChanges(history, context.asOf());
        Map<PlanVersion, Old> oldest = new LinkedHashMap<>();
        for (DatedEntry entry : DatedEntry.of(plan)) {
            LocalDate day = entry.date().get();
            PlanVersion version = entry.added(history).orElse(null);
            if (version != null && age(day, version, agreed) > context.options().number(DutyOptions.RECORDING_DAYS)) {
                oldest.merge(version, new Old(entry, 1), Old::and);
            }
        }
        oldest.forEach((version, old) -> report(version, old, agreed, report));
    }

    /** The oldest of some entries, and how many they are. */
    private record Old(DatedEntry entry, int count) {
        Old and(Old other) {
            boolean older = other.entry.date().get().isBefore(entry.date().get());
            return new Old(older ? other.entry : entry, count + other.count);
        }
    }

    private static long age(LocalDate day, PlanVersion version, AgreedChanges agreed) {
        return ChronoUnit.DAYS.between(day, agreed.day(version));
    }

    private static void report(PlanVersion version, Old old, AgreedChanges agreed, Report report) {
        LocalDate day = old.entry().date().get();
        String others = old.count() == 1 ? "" : ", as were " + (old.count() - 1) + " more entries with old dates";
        report.on(
                old.entry().date(),
                "date must be near the day of writing: it is " + DateInWords.of(day) + ", and the entry was written "
                        + age(day, version, agreed) + " days later, " + CommitInWords.in(version) + others,
                "write entries in the week they tell of; say in the entry where it was kept until then");
    }

    /**
     * Something that was written down under a date: a note, a review, a reading, an extension, a piece of evidence.
     *
     * @param item the id of what it stands in; its own for evidence
     * @param list the list it stands in; empty for evidence
     * @param date which it has
     */
    private record DatedEntry(String item, String list, Field<LocalDate> date) {
        private static final List<String> IN_ACTION = List.of("progress", "extensions", "escalation", "reopened");

        /** Those of a plan that have a date and stand in an item with an id. */
        static List<DatedEntry> of(Plan plan) {
            List<DatedEntry> all = new ArrayList<>();
            plan.governance().ifPresent(governance -> governance
                    .each("reviews")
                    .forEach(review -> add(PlanFacts.PLAN, "governance.reviews", review.date("date"), all)));
            for (Finding finding : plan.findings()) {
                add(finding, "reviews", all);
                for (Measure measure : finding.measures()) {
                    add(measure, "readings", all);
                }
                for (Action action : finding.actions()) {
                    IN_ACTION.forEach(list -> add(action, list, all));
                    for (Evidence piece : action.evidence()) {
                        piece.id().value().ifPresent(id -> add(id, "", piece.date(), all));
                    }
                }
            }
            return all;
        }

        private static void add(Item item, String list, List<DatedEntry> all) {
            if (item.id().isPresent()) {
                item.fields().each(list).forEach(entry -> add(item.id().get(), list, entry.date("date"), all));
            }
        }

        private static void add(String item, String list, Field<LocalDate> date, List<DatedEntry> all) {
            if (date.isPresent()) {
                all.add(new DatedEntry(item, list, date));
            }
        }

        /** The version that added the entry to an item which its plan already held; empty where the entry came together with either. */
        Optional<PlanVersion> added(PlanHistory history) {
            String written = date.get().toString();
            for (ValueChange change : history.changesOf(item)) {
                boolean same = change.after().filter(written::equals).isPresent() && isDate(change.key());
                if (same) {
                    return Optional.of(change.version()).filter(version -> wasThere(version, change.item()));
                }
            }
            return Optional.empty();
        }

        private boolean isDate(String key) {
            return list.isEmpty()
                    ? key.equals("date")
                    : EntryKey.of(key)
                            .filter(inList ->
                                    inList.list().equals(list) && inList.key().equals("date"))
                            .isPresent();
        }

        private boolean wasThere(PlanVersion version, ItemFacts now) {
            String place = list.isEmpty() ? now.within() : item;
            return version.before().stream().anyMatch(facts -> facts.has(place));
        }
    }
}
