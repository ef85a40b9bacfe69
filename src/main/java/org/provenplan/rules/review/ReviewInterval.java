package org.provenplan.rules.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.provenplan.catalogue.WatchedTopics;
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
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Options;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The next review of an action that is not closed is within the interval for its finding's risk and topic, and not after it is due. */
final class ReviewInterval implements PlanRule {
    private static final NumberOption WATCHED = new NumberOption(
            "watched",
            31,
            1,
            "the most days to the next review where the finding is about medicines, safeguarding, infection, staffing or"
                    + " governance");
    private static final RuleInfo INFO = RuleInfo.of(DutyOptions.REVIEW_RULE, Family.REVIEW, Severity.WARNING)
            .with(
                    DutyOptions.CRITICAL_REVIEW,
                    DutyOptions.HIGH_REVIEW,
                    DutyOptions.MEDIUM_REVIEW,
                    DutyOptions.LOW_REVIEW,
                    WATCHED);

    /** A fault is as large as the share of the interval that is waited: it grows with the risk too. */
    private static final long PER_CENT = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        LastLook lastLook = new LastLook(plan, context.asOf());
        for (Finding finding : plan.findings()) {
            if (finding.risk().isPresent()) {
                Interval interval = interval(plan, finding, context);
                for (Action action : finding.actions()) {
                    if (action.isOwed() && action.nextReview().isPresent()) {
                        check(new Due(plan, action, lastLook.at(finding, action)), interval, context.asOf(), report);
                    }
                }
            }
        }
    }

    /**
     * How long a finding may wait.
     *
     * @param days at most
     * @param why as the end of a sentence
     */
    private record Interval(int days, String why, Related shown) {}

    private static Interval interval(Plan plan, Finding finding, RuleContext context) {
        Field<Risk> risk = finding.risk();
        int byRisk = days(risk.get(), context.options());
        int watched = context.options().number(WATCHED);
        Optional<Field<String>> topic =
                byRisk <= watched ? Optional.empty() : WatchedTopics.citedBy(plan, finding, context.catalogue());
        return topic.isPresent()
                ? new Interval(
                        watched,
                        "the finding is about medicines, safeguarding, infection, staffing or governance",
                        new Related("what the finding is about", topic.get().place()))
                : new Interval(
                        byRisk,
                        "the finding's risk is " + risk.get().label(),
                        new Related("the finding's risk", risk.place()));
    }

    private static void check(Due due, Interval interval, LocalDate asOf, Report report) {
        int days = interval.days();
        LocalDate from = due.countedFrom(days, asOf);
        LocalDate latest = from.plusDays(days);
        Action action = due.action();
        LocalDate next = action.nextReview().get();
        Field<LocalDate> finish = action.due();
        if (next.isAfter(latest)) {
            report.on(
                            action.nextReview(),
                            "next-review must be within " + (days == 1 ? "a day" : days + " days") + " of "
                                    + due.inWords(days, asOf) + ", since " + interval.why(),
                            "write " + latest + " or an earlier day",
                            interval.shown())
                    .ofSize(PER_CENT * ChronoUnit.DAYS.between(from, next) / days);
        } else if (action.isOpen() && finish.is((LocalDate day) -> !day.isBefore(asOf) && next.isAfter(day))) {
            report.on(
                            action.nextReview(),
                            "next-review must not lie after the action is due, " + DateInWords.of(finish.get()),
                            "write " + finish.get() + " or an earlier day",
                            new Related("due", finish.place()))
                    .ofSize(ChronoUnit.DAYS.between(finish.get(), next));
        }
    }

    /** A review that somebody has arranged. */
    private record Due(Plan plan, Action action, Optional<LocalDate> lastLook) {
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
