package org.provenplan.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;

/** What the regulator demands by a day and has not got, the nearest first. */
final class Deadlines {
    private final Scope scope;
    private final PlanWords words;
    private final LocalDate asOf;

    Deadlines(Scope scope) {
        this.scope = scope;
        this.words = scope.words();
        this.asOf = words.asOf();
    }

    /** The nearest in a sentence; empty where there is none. */
    static String sentence(Scope scope) {
        return new Deadlines(scope).sentence();
    }

    private String sentence() {
        return duties().stream()
                .findFirst()
                .map(duty -> {
                    long days = days(duty.by());
                    String what = words.typed(duty.about().title());
                    return days < 0
                            ? what + " was due " + Words.count(-days, "day") + " ago."
                            : what + " must be met " + (days == 0 ? "today." : "in " + Words.count(days, "day") + ".");
                })
                .orElse("");
    }

    List<Deadline> all() {
        return duties().stream().map(this::deadline).toList();
    }

    /** An item with an answer to come and compliance to come is told once, by the latter. */
    private List<Duty> duties() {
        List<Duty> duties = new ArrayList<>(scope.duties().of(DutyKind.COMPLY));
        for (Duty answer : scope.duties().of(DutyKind.RESPOND)) {
            if (duties.stream()
                    .noneMatch(duty -> duty.about().fields() == answer.about().fields())) {
                duties.add(answer);
            }
        }
        duties.sort(Comparator.comparing(Duty::by));
        return duties;
    }

    private Deadline deadline(Duty duty) {
        Fields item = duty.about().fields();
        String demand = duty.kind() == DutyKind.COMPLY ? "comply by " : "answer by ";
        return new Deadline(
                left(duty.by()),
                title(item),
                demand + DateInWords.of(duty.by()) + ".",
                detail(item, duty.by()),
                alarm(item));
    }

    /** A day more than a month off has no shape. */
    private Mark left(LocalDate day) {
        long days = days(day);
        if (days < 0) {
            return Standing.OVERDUE.mark(Words.count(-days, "day") + " late");
        }
        String left = days == 0 ? "today" : Words.count(days, "day");
        return days <= Standing.SOON_DAYS ? Standing.DUE_SOON.mark(left) : new Mark(left, "", "");
    }

    private String title(Fields item) {
        String regulation = words.shown(item.text("regulation"), scope.codes()::regulation);
        return Words.joined(
                ", ",
                words.shown(item.text("kind"), scope.codes()::enforcementKind),
                regulation.isEmpty() ? "" : "regulation " + regulation);
    }

    private String alarm(Fields item) {
        Optional<Duty> answer = scope.duties().of(DutyKind.RESPOND, item);
        return answer.filter(duty -> duty.isOverdue(asOf))
                .map(duty -> "Answer " + Words.count(-days(duty.by()), "day") + " overdue: none is recorded.")
                .orElse("");
    }

    private String detail(Fields item, LocalDate day) {
        Set<Action> actions = new LinkedHashSet<>();
        Set<Measure> measures = new LinkedHashSet<>();
        for (Finding finding : scope.plan().findings()) {
            if (item.<String>values("findings").stream()
                    .anyMatch(id -> finding.id().is(id.value().orElse("")::equals))) {
                finding.actions().stream().filter(Action::isLive).forEach(actions::add);
                finding.measures().stream()
                        .filter(measure -> !measure.isWithdrawn())
                        .forEach(measures::add);
            }
        }
        long open = actions.stream().filter(Action::mayBeOpen).count();
        long after = actions.stream()
                .filter(action -> action.mayBeOpen() && action.due().is((LocalDate due) -> due.isAfter(day)))
                .count();
        long missed = measures.stream()
                .filter(measure -> scope.state(measure).isMissed())
                .count();
        String ends = after == 0 ? "" : after + " of them " + (after == 1 ? "ends" : "end") + " after that day";
        return Words.joined(
                        "; ",
                        actions.isEmpty()
                                ? "No action is under its findings"
                                : Words.joined(
                                        ", ", open + " of " + Words.count(actions.size(), "action") + " open", ends),
                        missed == 0 ? "" : missed + " of " + Words.count(measures.size(), "target") + " missed")
                + ".";
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(asOf, day);
    }
}
