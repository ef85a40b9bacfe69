package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.wording.AndList;

/** The decisions that a board is asked for: what somebody has put to it and nobody has answered. */
final class BoardDecisions {
    private static final String AFTER_THE_DAY = "regulator-deadline";
    private static final int NAMED = 3;

    private final Scope scope;
    private final PlanWords words;
    private final LateActions late;
    private final List<BoardReport.Decision> all = new ArrayList<>();
    private final List<String> counts = new ArrayList<>();

    BoardDecisions(Scope scope) {
        this.scope = scope;
        this.words = scope.words();
        this.late = new LateActions(scope);
        newDates();
        afterTheDay();
        escalations();
        blocked();
        closures();
        newLimits();
    }

    List<BoardReport.Decision> all() {
        return all;
    }

    /** {@code 2 new dates and 1 closure}. */
    String inALine() {
        return AndList.of(counts);
    }

    private void count(int before, String noun) {
        int number = all.size() - before;
        if (number > 0) {
            counts.add(Words.count(number, noun));
        }
    }

    private void newDates() {
        int before = all.size();
        for (Action action : scope.plan().actions()) {
            for (Fields entry : action.fields().each("extensions")) {
                if (action.isOwed() && entry.field("approved-by").isMissing()) {
                    String control = words.text(entry, "interim-control");
                    all.add(new BoardReport.Decision(
                            "Approve a new date",
                            scope.link(action).text(),
                            Words.joined(
                                    " ",
                                    words.day(entry, "from") + " to " + words.day(entry, "to") + ".",
                                    answersFor(action),
                                    control.isEmpty()
                                            ? "Nothing is written that protects people until then."
                                            : PlanWords.sentence("Until then: " + control))));
                }
            }
        }
        count(before, "new date");
    }

    private String answersFor(Action action) {
        String owner = words.name(action.owner());
        return Words.joined("; ", owner.isEmpty() ? "Nobody" : owner, late.levelAndRisk(scope.findingOf(action))) + ".";
    }

    private void afterTheDay() {
        List<Action> actions = scope.plan().actions().stream()
                .filter(action -> scope.diagnostics().of(action).stream()
                        .anyMatch(found -> found.rule().name().equals(AFTER_THE_DAY)
                                && found.status() == Diagnostic.Status.ACTIVE))
                .toList();
        if (!actions.isEmpty()) {
            all.add(new BoardReport.Decision(
                    Words.count(actions.size(), "action") + (actions.size() == 1 ? " ends" : " end")
                            + " after the regulator's day",
                    "",
                    named(actions) + ": bring " + (actions.size() == 1 ? "it" : "them")
                            + " forward, or agree another day with the regulator."));
            counts.add("1 answer to the regulator");
        }
    }

    private String named(List<Action> actions) {
        List<String> names = new ArrayList<>();
        for (Action action : actions.subList(0, Math.min(NAMED, actions.size()))) {
            String due = words.day(action.due());
            names.add(scope.link(action).text() + (due.isEmpty() ? "" : " (" + due + ")"));
        }
        int others = actions.size() - names.size();
        return String.join("; ", names) + (others == 0 ? "" : "; and " + others + " more");
    }

    private void escalations() {
        int before = all.size();
        for (Action action : scope.plan().actions()) {
            for (Fields entry : action.fields().each("escalation")) {
                if (action.isOwed() && entry.field("decision").isMissing()) {
                    all.add(new BoardReport.Decision(
                            "Decide on what was escalated",
                            scope.link(action).text(),
                            Words.joined(
                                    " ",
                                    PlanWords.sentence(words.text(entry, "reason")),
                                    "To " + words.name(entry.text("to")) + " on " + words.day(entry, "date") + ".",
                                    answersFor(action))));
                }
            }
        }
        count(before, "escalation");
    }

    /** Those that somebody has escalated are asked for one by one. */
    private void blocked() {
        List<Action> blocked = scope.plan().actions().stream()
                .filter(action -> action.status() == ActionStatus.BLOCKED
                        && action.fields().each("escalation").isEmpty())
                .toList();
        if (!blocked.isEmpty()) {
            all.add(new BoardReport.Decision("Unblock or take over", "", named(blocked) + "."));
            counts.add(Words.count(blocked.size(), "blocked action"));
        }
    }

    private void closures() {
        int before = all.size();
        for (Action action : scope.plan().actions()) {
            action.closure()
                    .filter(closure -> action.status() == ActionStatus.DONE && !closure.has("closed"))
                    .flatMap(closure -> closure.inner("verified"))
                    .ifPresent(verified -> all.add(new BoardReport.Decision(
                            "Close",
                            scope.link(action).text(),
                            Words.joined(
                                    " ",
                                    "Verified by " + words.name(verified.text("by")) + " on "
                                            + words.day(verified, "date") + ":",
                                    PlanWords.sentence(words.text(verified, "method")),
                                    answersFor(action)))));
        }
        count(before, "closure");
    }

    /** Where things have moved, limits that hold the time before say nothing of the time to come. */
    private void newLimits() {
        List<String> moved = new ArrayList<>();
        for (Measure measure : scope.plan().measures()) {
            if (!measure.isWithdrawn()) {
                MeasureChart.of(scope, measure)
                        .analysis()
                        .shiftedSince()
                        .ifPresent(day -> moved.add(scope.link(measure).text() + " from " + day(day)));
            }
        }
        if (!moved.isEmpty()) {
            int others = Math.max(0, moved.size() - NAMED);
            String named = String.join("; ", moved.subList(0, moved.size() - others));
            all.add(new BoardReport.Decision(
                    "Set new limits for what has improved",
                    "",
                    named + (others == 0 ? "" : "; and " + others + " more") + "."));
            counts.add("new limits");
        }
    }

    private static String day(LocalDate date) {
        return DateInWords.withoutYear(date);
    }
}
