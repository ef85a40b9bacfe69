package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.provenplan.duty.About;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
import org.provenplan.duty.Responsible;
import org.provenplan.plan.DateInWords;
import org.provenplan.wording.AndList;

/** The dates of a plan that something falls on: what is late, what comes next: its duties, as the check and the calendar know them. */
final class Dates {
    private final Scope scope;
    private final List<Duty> all;

    Dates(Scope scope) {
        this.scope = scope;
        this.all = new ArrayList<>(scope.duties().dated());
        all.sort(Comparator.comparing(Duty::by));
    }

    /** Open actions whose due date has passed. */
    List<DatePart> overdue() {
        return parts(duty -> duty.kind() == DutyKind.FINISH && duty.isOverdue(asOf()));
    }

    /** Everything else that is overdue. */
    List<DatePart> missed() {
        return parts(duty -> duty.kind() != DutyKind.FINISH && duty.isOverdue(asOf()));
    }

    /** What falls on today or the next 30 days, or before and is not overdue yet. */
    List<DatePart> next() {
        LocalDate last = asOf().plusDays(Standing.SOON_DAYS);
        return parts(duty -> !duty.isOverdue(asOf()) && !duty.by().isAfter(last));
    }

    /** The day of the next review that is still to come. */
    Optional<LocalDate> nextReview() {
        return all.stream()
                .filter(duty -> duty.kind() == DutyKind.REVIEW && !duty.by().isBefore(asOf()))
                .map(Duty::by)
                .findFirst();
    }

    private List<DatePart> parts(Predicate<Duty> which) {
        return all.stream().filter(which).map(this::part).toList();
    }

    private DatePart part(Duty duty) {
        About about = duty.about();
        String title = about.title().isBlank() ? about.item() : about.title();
        return new DatePart(
                DateInWords.of(duty.by()),
                Words.distance(asOf(), duty.by()),
                kind(duty.kind()),
                scope.words().typed(title),
                scope.anchor(about),
                scope.words().typed(AndList.of(names(duty))));
    }

    private static List<String> names(Duty duty) {
        return duty.who().stream()
                .map(Responsible::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String kind(DutyKind kind) {
        return switch (kind) {
            case START -> "Start";
            case FINISH -> "Action due";
            case STEP -> "Step due";
            case REVIEW -> "Review";
            case PROOF -> "Proof due";
            case GOVERNANCE -> "Review of the plan";
            case RENEW -> "Evidence to be renewed";
            case RECHECK -> "Recheck";
            case CHECK -> "Recurring check";
            case RESPOND -> "Answer to the regulator";
            case COMPLY -> "Regulator's deadline";
            case WAIVER -> "Waiver ends";
            case TARGET -> "Target to be reached";
            case READING -> "Next reading";
        };
    }

    private LocalDate asOf() {
        return scope.words().asOf();
    }
}
