package org.provenplan.rules.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.Agreed;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Step;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Entries are written about the time that their dates say. Of those that one commit added the oldest is reported. */
final class DatedWhenWritten implements HistoryRule {
    private static final NumberOption DAYS =
            new NumberOption("days", 31, 1, "how many days an entry may be older than the commit that added it");
    private static final RuleInfo INFO = RuleInfo.of(
                    "dated-when-written", Family.HISTORY, Severity.INFO, RuleInfo.Mark.HISTORY)
            .with(DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        Agreed agreed = new Agreed(history, context.asOf());
        Map<Step, Old> oldest = new LinkedHashMap<>();
        for (DatedEntry entry : DatedEntry.of(plan)) {
            LocalDate day = entry.date().get();
            Step step = entry.added(history).orElse(null);
            if (step != null && age(day, step, agreed) > context.options().number(DAYS)) {
                oldest.merge(step, new Old(entry, 1), Old::and);
            }
        }
        oldest.forEach((step, old) -> report(step, old, agreed, report));
    }

    /** The oldest of some entries, and how many they are. */
    private record Old(DatedEntry entry, int count) {
        Old and(Old other) {
            boolean older = other.entry.date().get().isBefore(entry.date().get());
            return new Old(older ? other.entry : entry, count + other.count);
        }
    }

    private static long age(LocalDate day, Step step, Agreed agreed) {
        return ChronoUnit.DAYS.between(day, agreed.day(step));
    }

    private static void report(Step step, Old old, Agreed agreed, Report report) {
        LocalDate day = old.entry().date().get();
        String others = old.count() == 1 ? "" : ", as were " + (old.count() - 1) + " more entries with old dates";
        report.on(
                old.entry().date(),
                "date is " + DateInWords.of(day) + ", but the entry was written " + age(day, step, agreed)
                        + " days later, " + CommitInWords.in(step) + others,
                "write entries in the week they tell of; say in the entry where it was kept until then");
    }
}
