package org.provenplan.rules.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.plan.WrittenDate;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Findings, actions, evidence and reviews don't vanish: they are cancelled, superseded or withdrawn. */
final class HistoryKept implements HistoryRule {
    private static final RuleInfo INFO =
            RuleInfo.of("history-kept", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        TodaysItems today = new TodaysItems(plan);
        if (!today.areAllKnown()) {
            return;
        }
        AgreedChanges agreed = new AgreedChanges(history, context.asOf());
        for (Vanished vanished : Vanished.items(history, agreed, today)) {
            report(vanished, today, report);
        }
        for (Vanished vanished : Vanished.reviews(history, today)) {
            report.on(
                    today.idOf(vanished.item().id()),
                    "reviews no longer holds that of " + vanished.name() + ": it was taken out "
                            + CommitInWords.in(vanished.version()),
                    "put it back; what was decided stays on record even when it was decided otherwise later");
        }
    }

    private static void report(Vanished vanished, TodaysItems today, Report report) {
        ItemFacts item = vanished.item();
        String what = "id " + item.id() + ", " + ofKind(item) + " " + Quotation.of(item.title());
        Optional<Field<String>> renamed = vanished.successor().map(today::idOf);
        if (renamed.isPresent()) {
            report.on(
                    renamed.get(),
                    what + ", is gone: it was changed to "
                            + vanished.successor().get() + " " + CommitInWords.in(vanished.version()),
                    "write id: " + item.id() + " again; only its title may change, as its past is kept under its id");
        } else {
            report.on(
                    today.nearest(item),
                    what + ", is gone: it was taken out " + CommitInWords.in(vanished.version()),
                    "put it back" + instead(item.kind()));
        }
    }

    private static String ofKind(ItemFacts item) {
        return item.kind().equals("evidence") ? "the evidence" : "the " + item.kind();
    }

    private static String instead(String kind) {
        return switch (kind) {
            case "action" -> ", with status: cancelled, and cancelled: or superseded-by:";
            case "finding" -> "; one that needs no action says no-action: with reason and approved-by";
            default -> "; what turned out to prove nothing says so in shows:";
        };
    }

    /**
     * Something that was taken out of a plan, and is not there today.
     *
     * @param item as it was last; for a review, what it stood in
     * @param name what to call it
     * @param successor the id under which an item with the same title came in its place
     */
    private record Vanished(PlanVersion version, ItemFacts item, String name, Optional<String> successor) {
        private static final Set<String> KEPT = Set.of("finding", "action", "evidence");

        /** Findings, actions and evidence, each where it was last taken out; not what went together with what it stood in. */
        static Collection<Vanished> items(PlanHistory history, AgreedChanges agreed, TodaysItems today) {
            Map<String, Vanished> all = new LinkedHashMap<>();
            for (PlanVersion version : history.versions()) {
                Map<String, ItemFacts> gone =
                        version.isFirst() || AgreedChanges.wasDraft(version) ? Map.of() : gone(version, today);
                for (ItemFacts item : gone.values()) {
                    if (KEPT.contains(item.kind())
                            && !gone.containsKey(item.within())
                            && !isSlip(item, version, history, agreed)) {
                        all.put(item.id(), new Vanished(version, item, item.id(), successor(item, version, today)));
                    }
                }
            }
            return all.values();
        }

        /** What every parent had, neither the version nor today's plan has. */
        private static Map<String, ItemFacts> gone(PlanVersion version, TodaysItems today) {
            Map<String, ItemFacts> gone = new LinkedHashMap<>();
            for (ItemFacts item : version.before().get(0).unlike(version.after())) {
                String id = PlanFacts.id(item);
                boolean there = version.after().has(id) || today.has(id);
                if (!there && version.before().stream().allMatch(facts -> facts.has(id))) {
                    gone.put(id, item);
                }
            }
            return gone;
        }

        /** Whether it was there on one day only. */
        private static boolean isSlip(ItemFacts item, PlanVersion version, PlanHistory history, AgreedChanges agreed) {
            List<ValueChange> changes = history.changesOf(item.id());
            return !changes.isEmpty() && agreed.day(changes.get(0).version()).equals(agreed.day(version));
        }

        private static Optional<String> successor(ItemFacts gone, PlanVersion version, TodaysItems today) {
            for (ItemFacts item : version.after().items().values()) {
                boolean same = item.kind().equals(gone.kind())
                        && !gone.title().isEmpty()
                        && item.title().equals(gone.title());
                if (same && today.has(item.id()) && isNew(item.id(), version)) {
                    return Optional.of(item.id());
                }
            }
            return Optional.empty();
        }

        private static boolean isNew(String id, PlanVersion version) {
            return version.before().stream().noneMatch(facts -> facts.has(id));
        }

        /** Reviews of findings that are still there, and of the plan. One whose date was corrected is still there. */
        static Collection<Vanished> reviews(PlanHistory history, TodaysItems today) {
            Map<String, Vanished> all = new LinkedHashMap<>();
            for (PlanVersion version : history.versions()) {
                if (version.before().size() == 1 && !AgreedChanges.wasDraft(version)) {
                    PlanFacts before = version.before().get(0);
                    for (ItemFacts item : before.unlike(version.after())) {
                        Optional<ItemFacts> after = version.after().item(PlanFacts.id(item));
                        boolean reviewed =
                                item.kind().equals("finding") || item.kind().equals("plan");
                        if (reviewed && after.isPresent()) {
                            addReviews(version, item, after.get(), today, all);
                        }
                    }
                }
            }
            return all.values();
        }

        private static void addReviews(
                PlanVersion version, ItemFacts before, ItemFacts after, TodaysItems today, Map<String, Vanished> all) {
            String list = list(before);
            List<String> then = EntryDates.of(before, list);
            List<String> since = EntryDates.of(after, list);
            if (since.size() >= then.size()
                    || today.reviewsOf(PlanFacts.id(before)).size() >= then.size()) {
                return;
            }
            List<String> gone = new ArrayList<>(then);
            since.forEach(gone::remove);
            for (String date : gone) {
                boolean there = today.reviewsOf(PlanFacts.id(before)).stream().anyMatch(review -> review.date("date")
                        .is((Object) WrittenDate.of(date).orElseThrow()));
                if (!there) {
                    String day = DateInWords.of(WrittenDate.of(date).orElseThrow());
                    all.put(PlanFacts.id(before) + " " + day, new Vanished(version, before, day, Optional.empty()));
                }
            }
        }

        private static String list(ItemFacts item) {
            return item.kind().equals("plan") ? "governance.reviews" : "reviews";
        }
    }
}
