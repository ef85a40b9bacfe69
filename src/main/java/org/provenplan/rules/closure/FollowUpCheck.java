package org.provenplan.rules.closure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.ClosureDays;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.plan.Vocabulary.RecheckOutcome;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A closed action has a recheck date, neither too soon nor too late. A closure that isn't there is {@link ClosureDecision}'s to report. */
final class FollowUpCheck implements PlanRule {
    private static final NumberOption SOONEST =
            new NumberOption("soonest", 14, 1, "the fewest days from closing to the recheck");
    private static final NumberOption HIGH = new NumberOption(
            "high", 92, 1, "the most days to the recheck where the finding's risk is critical or high");
    private static final NumberOption OTHERS =
            new NumberOption("others", 183, 1, "the most days to the recheck for the other findings");
    private static final RuleInfo INFO =
            RuleInfo.of("follow-up-check", Family.CLOSURE, Severity.ERROR).with(SOONEST, HIGH, OTHERS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                if (action.status() == ActionStatus.CLOSED && action.closure().isPresent()) {
                    new Closed(finding, action, context, report).check();
                }
            }
        }
    }

    /** A closed action of a finding, and where to report what is missing. */
    private record Closed(Finding finding, Action action, RuleContext context, Report report) {
        void check() {
            Field<Fields> recheck = action.closure().get().mapping("recheck");
            String example = "due: " + latest(action.closedOn().orElse(context.asOf()));
            if (recheck.isMissing()) {
                add(
                        recheck,
                        "name the day on which somebody looks whether the gain has held",
                        "add recheck: {" + example + "}");
            } else if (recheck.isPresent() && recheck.get().has("done")) {
                ClosureDays.closed(action).ifPresent(closed -> checkHeldSince(recheck.get(), closed));
            } else if (recheck.isPresent()) {
                Field<LocalDate> due = recheck.get().date("due");
                if (due.isMissing()) {
                    add(due, "be the day on which somebody looks whether the gain has held", "add " + example);
                } else if (due.isPresent()) {
                    ClosureDays.closed(action).ifPresent(closed -> checkDay(due, closed));
                }
            }
        }

        /** That a gain was lost can be seen at once; that it has held can't. */
        private void checkHeldSince(Fields recheck, LocalDate closed) {
            LocalDate soonest = closed.plusDays(context.options().number(SOONEST));
            Field<LocalDate> done = recheck.date("done");
            if (recheck.word("outcome").is((Object) RecheckOutcome.HELD)
                    && done.is((LocalDate day) -> !day.isBefore(closed) && day.isBefore(soonest))) {
                add(
                        done,
                        tooSoon(closed),
                        "look again on " + soonest
                                + " or later: write that day as due: and leave done and outcome out until then");
            }
        }

        private String tooSoon(LocalDate closed) {
            return "lie at least " + context.options().number(SOONEST) + " days after the closing, "
                    + DateInWords.of(closed) + ": a gain can't be seen to hold before";
        }

        /** A day that has passed is for {@code follow-up-held} to judge. */
        private void checkDay(Field<LocalDate> due, LocalDate closed) {
            if (due.get().isBefore(context.asOf())) {
                return;
            }
            LocalDate soonest = closed.plusDays(context.options().number(SOONEST));
            LocalDate latest = latest(closed);
            if (due.get().isBefore(soonest)) {
                add(due, tooSoon(closed), "write " + soonest + " or a later day, up to " + latest);
            } else if (due.get().isAfter(latest)) {
                report.add(problem(
                                due,
                                "lie at most " + most() + " days after the closing, " + DateInWords.of(closed)
                                        + (finding.isHighRisk() ? ", since the finding's risk is high" : ""),
                                latest.isBefore(context.asOf())
                                        ? "recheck it now, and add done:, outcome: and result:"
                                        : "write " + latest + " or an earlier day")
                        .ofSize(ChronoUnit.DAYS.between(latest, due.get())));
            }
        }

        private LocalDate latest(LocalDate closed) {
            return closed.plusDays(most());
        }

        private int most() {
            return context.options().number(finding.isHighRisk() ? HIGH : OTHERS);
        }

        private void add(Field<?> field, String must, String fix) {
            report.add(problem(field, must, fix));
        }

        private Problem problem(Field<?> field, String must, String fix) {
            boolean grave = finding.isHighRisk() || finding.level().is((Object) Level.MUST_DO);
            return report.problem(field.place(), field.key(), field.key() + " must " + must, fix)
                    .weighingAtMost(grave ? Severity.ERROR : Severity.WARNING);
        }
    }
}
