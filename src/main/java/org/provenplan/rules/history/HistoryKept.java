package org.provenplan.rules.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.Agreed;
import org.provenplan.history.Change;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Step;
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
        Agreed agreed = new Agreed(history, context.asOf());
        for (Vanished vanished : Vanished.items(history, agreed, today)) {
            report(vanished, today, report);
        }
        for (Vanished vanished : Vanished.reviews(history, today)) {
            report.on(
                    today.idOf(vanished.item().id()),
                    "reviews no longer holds that of " + vanished.name() + ": it was taken out "
                            + CommitInWords.in(vanished.step()),
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
                            + vanished.successor().get() + " " + CommitInWords.in(vanished.step()),
                    "write id: " + item.id() + " again; only its title may change, as its past is kept under its id");
        } else {
            report.on(
                    today.nearest(item),
                    what + ", is gone: it was taken out " + CommitInWords.in(vanished.step()),
                    "put it back" + instead(item.kind()));
        }
    }

    private static String ofKind(ItemFacts item) {
        return item.kind().equals("evidence") ? "the evidence" : "the " + item.kind();
    }

    private static String instead(String kind) {
        return switch (kind) {
            case "action" -> ", with status: cancelled, and cancelled-because: or superseded-by:";
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
    private record Vanished(Step step, ItemFacts item, String name, Optional<String> successor) {
        private static final Set<String> KEPT = Set.of("finding", "action", "evidence");

        /** Findings, actions and evidence, each where it was last taken out; not what went together with what it stood in. */
        static Collection<Vanished> items(PlanHistory history, Agreed agreed, TodaysItems today) {
            Map<String, Vanished> all = new LinkedHashMap<>();
            for (Step step : history.steps()) {
                Map<String, ItemFacts> gone = step.isFirst() || Agreed.wasDraft(step) ? Map.of() : gone(step, today);
                for (ItemFacts item : gone.values()) {
                    if (KEPT.contains(item.kind())
                            && !gone.containsKey(item.within())
                            && !isSlip(item, step, history, agreed)) {
                        all.put(item.id(), new Vanished(step, item, item.id(), successor(item, step, today)));
                    }
                }
            }
            return all.values();
        }

        /** What every parent had, neither the step nor today's plan has. */
        private static Map<String, ItemFacts> gone(Step step, TodaysItems today) {
            Map<String, ItemFacts> gone = new LinkedHashMap<>();
            for (ItemFacts item : step.before().get(0).unlike(step.after())) {
                String id = PlanFacts.id(item);
                boolean there = step.after().has(id) || today.has(id);
                if (!there && step.before().stream().allMatch(facts -> facts.has(id))) {
                    gone.put(id, item);
                }
            }
            return gone;
        }

        /** Whether it was there on one day only. */
        private static boolean isSlip(ItemFacts item, Step step, PlanHistory history, Agreed agreed) {
            List<Change> changes = history.changesOf(item.id());
            return !changes.isEmpty() && agreed.day(changes.get(0).step()).equals(agreed.day(step));
        }

        private static Optional<String> successor(ItemFacts gone, Step step, TodaysItems today) {
            for (ItemFacts item : step.after().items().values()) {
                boolean same = item.kind().equals(gone.kind())
                        && !gone.title().isEmpty()
                        && item.title().equals(gone.title());
                if (same && today.has(item.id()) && isNew(item.id(), step)) {
                    return Optional.of(item.id());
                }
            }
            return Optional.empty();
        }

        private static boolean isNew(String id, Step step) {
            return step.before().stream().noneMatch(facts -> facts.has(id));
        }

        /** Reviews of findings that are still there, and of the plan. One whose date was corrected is still there. */
        static Collection<Vanished> reviews(PlanHistory history, TodaysItems today) {
            Map<String, Vanished> all = new LinkedHashMap<>();
            for (Step step : history.steps()) {
                if (step.before().size() == 1 && !Agreed.wasDraft(step)) {
                    PlanFacts before = step.before().get(0);
                    for (ItemFacts item : before.unlike(step.after())) {
                        Optional<ItemFacts> after = step.after().item(PlanFacts.id(item));
                        boolean reviewed =
                                item.kind().equals("finding") || item.kind().equals("plan");
                        if (reviewed && after.isPresent()) {
                            addReviews(step, item, after.get(), today, all);
                        }
                    }
                }
            }
            return all.values();
        }

        private static void addReviews(
                Step step, ItemFacts before, ItemFacts after, TodaysItems today, Map<String, Vanished> all) {
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
                    all.put(PlanFacts.id(before) + " " + day, new Vanished(step, before, day, Optional.empty()));
                }
            }
        }

        private static String list(ItemFacts item) {
            return item.kind().equals("plan") ? "governance.reviews" : "reviews";
        }
    }
}
