package org.provenplan.rules.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Slips;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.Decision;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** An action that is not finished has not slipped often, nor far. */
final class FewExtensions implements HistoryRule {
    private static final NumberOption TIMES =
            new NumberOption("times", 2, 0, "how often the due date of an action may move to a later day");
    private static final NumberOption DAYS = new NumberOption("days", 60, 0, "how many days it may move in all");
    private static final RuleInfo INFO =
            RuleInfo.of("few-extensions", Family.HISTORY, Severity.WARNING).with(TIMES, DAYS);
    private static final Set<Decision> DECIDED = Set.of(Decision.EXTEND, Decision.SPLIT, Decision.ESCALATE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A plan's own entries count where no history is known. */
    @Override
    public boolean needsHistory() {
        return false;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        AgreedChanges agreed = new AgreedChanges(history, context.asOf());
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                if (action.due().isPresent()
                        && action.status() != ActionStatus.CLOSED
                        && action.status() != ActionStatus.CANCELLED) {
                    List<Move> moves = moves(action, agreed);
                    if (!moves.isEmpty()
                            && !isDecided(finding, moves.get(moves.size() - 1).agreed())) {
                        check(action, moves, context, report);
                    }
                }
            }
        }
    }

    /**
     * A move of the due date to a later day.
     *
     * @param agreed the day it was agreed or committed
     * @param source where it is written: "in commit 1a2b3c4 of 3 May 2026 by Jo Green"
     */
    private record Move(LocalDate from, LocalDate to, LocalDate agreed, String source) {}

    /** By its own entries or by Git, whichever knows more; of a reopened action those after the day on which it was reopened. */
    private static List<Move> moves(Action action, AgreedChanges agreed) {
        LocalDate begin = LocalDate.MIN;
        for (Fields reopened : action.fields().each("reopened")) {
            LocalDate day = reopened.date("date").orElse(LocalDate.MIN);
            begin = day.isAfter(begin) ? day : begin;
        }
        LocalDate since = begin;
        List<Move> entries = new ArrayList<>(entries(action));
        List<Move> commits = new ArrayList<>(commits(action, agreed));
        entries.removeIf(move -> !move.agreed().isAfter(since));
        commits.removeIf(move -> !move.agreed().isAfter(since));
        return days(entries, action) > days(commits, action) || entries.size() > commits.size() ? entries : commits;
    }

    private static List<Move> entries(Action action) {
        List<Move> moves = new ArrayList<>();
        for (Fields entry : action.fields().each("extensions")) {
            Field<LocalDate> from = entry.date("from");
            Field<LocalDate> to = entry.date("to");
            if (from.isPresent() && to.isPresent() && to.get().isAfter(from.get())) {
                LocalDate agreed = entry.date("date").orElse(from.get());
                moves.add(new Move(from.get(), to.get(), agreed, "by its extensions"));
            }
        }
        return moves;
    }

    private static List<Move> commits(Action action, AgreedChanges agreed) {
        List<Move> moves = new ArrayList<>();
        if (action.id().isPresent()) {
            for (Slips.Slip slip : Slips.of(
                            agreed, action.id().get(), "due", action.due().get())
                    .moves()) {
                moves.add(new Move(
                        slip.from(),
                        slip.to(),
                        agreed.day(slip.change().version()),
                        CommitInWords.in(slip.change().version())));
            }
        }
        return moves;
    }

    private static long days(List<Move> moves, Action action) {
        return moves.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(first(moves), action.due().get());
    }

    private static LocalDate first(List<Move> moves) {
        return moves.stream().map(Move::from).min(LocalDate::compareTo).orElseThrow();
    }

    /** Whether a review since then challenged it and decided what is different this time. */
    private static boolean isDecided(Finding finding, LocalDate lastMove) {
        return finding.reviews().stream()
                .anyMatch(review -> review.date("date").is((LocalDate day) -> !day.isBefore(lastMove))
                        && review.text("challenge").isPresent()
                        && review.<Decision>word("decision").is(DECIDED::contains));
    }

    private static void check(Action action, List<Move> moves, RuleContext context, Report report) {
        long days = days(moves, action);
        if (moves.size() > context.options().number(TIMES)
                || days > context.options().number(DAYS)) {
            Move last = moves.get(moves.size() - 1);
            String times = moves.size() == 1 ? "once" : moves.size() + " times";
            report.on(
                            action.due(),
                            "due must hold: it moved " + times + ", by " + days + " days in all since it was "
                                    + DateInWords.of(first(moves)) + ", the last time from "
                                    + DateInWords.of(last.from())
                                    + " to " + DateInWords.of(last.to()) + " " + last.source(),
                            "record a review with challenge: and decision: extend, split or escalate; or write"
                                    + " status: cancelled and superseded-by: with the id of an action that can be kept")
                    .ofSize(days);
        }
    }
}
