package org.provenplan.rules.review;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.Risk;
import org.provenplan.rule.DutyOptions;
import org.provenplan.rule.Family;
import org.provenplan.rule.Options;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The next review of an open action is within the interval for its finding's risk. */
final class ReviewInterval implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(DutyOptions.REVIEW_RULE, Family.REVIEW, Severity.WARNING)
            .with(
                    DutyOptions.CRITICAL_REVIEW,
                    DutyOptions.HIGH_REVIEW,
                    DutyOptions.MEDIUM_REVIEW,
                    DutyOptions.LOW_REVIEW);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        LastLook lastLook = new LastLook(plan, context.asOf());
        for (Finding finding : plan.findings()) {
            if (finding.risk().isPresent()) {
                for (Action action : finding.actions()) {
                    if (action.isOpen() && action.nextReview().isPresent()) {
                        check(new Due(plan, finding, action, lastLook.at(finding, action)), context, report);
                    }
                }
            }
        }
    }

    private static void check(Due due, RuleContext context, Report report) {
        Field<Risk> risk = due.finding.risk();
        int days = days(risk.get(), context.options());
        LocalDate latest = due.countedFrom(days, context.asOf()).plusDays(days);
        if (due.action.nextReview().get().isAfter(latest)) {
            report.on(
                    due.action.nextReview(),
                    "next-review must be within " + (days == 1 ? "a day" : days + " days") + " of "
                            + due.inWords(days, context.asOf()) + ", since the finding's risk is "
                            + risk.get().label(),
                    "write " + latest + " or an earlier day",
                    new Related("the finding's risk", risk.place()));
        }
    }

    /** A review that somebody has arranged. */
    private record Due(Plan plan, Finding finding, Action action, Optional<LocalDate> lastLook) {
        /** The last look, or the start where that is later; today where that was so long ago that the interval has run out. */
        LocalDate countedFrom(int days, LocalDate asOf) {
            LocalDate from = known().orElse(asOf);
            return from.plusDays(days).isBefore(asOf) ? asOf : from;
        }

        String inWords(int days, LocalDate asOf) {
            LocalDate from = countedFrom(days, asOf);
            String day = DateInWords.of(from);
            if (lastLook.filter(from::equals).isPresent()) {
                return "the last review or note, " + day;
            }
            return (known().filter(from::equals).isPresent() ? "the start, " : "today, ") + day;
        }

        private Optional<LocalDate> known() {
            LocalDate latest = lastLook.orElse(LocalDate.MIN);
            latest = later(latest, action.start());
            latest = later(latest, plan.fields().date("started"));
            return Optional.of(latest).filter(day -> !day.equals(LocalDate.MIN));
        }

        private static LocalDate later(LocalDate known, Field<LocalDate> day) {
            return day.is(known::isBefore) ? day.get() : known;
        }
    }

    private static int days(Risk risk, Options options) {
        return switch (risk) {
            case CRITICAL -> options.number(DutyOptions.CRITICAL_REVIEW);
            case HIGH -> options.number(DutyOptions.HIGH_REVIEW);
            case MEDIUM -> options.number(DutyOptions.MEDIUM_REVIEW);
            case LOW -> options.number(DutyOptions.LOW_REVIEW);
        };
    }
}
