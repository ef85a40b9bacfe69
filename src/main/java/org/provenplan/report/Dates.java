package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Item;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Vocabulary.EnforcementStatus;

/** The dates of a plan that something falls on: what is late, what was missed, what comes next. */
final class Dates {
    private static final String DUE = "Action due";
    private static final String REVIEW = "Review";

    private final Scope scope;
    private final List<Falling> all = new ArrayList<>();

    private record Falling(LocalDate date, String kind, String title, String anchor, String who) {}

    Dates(Scope scope) {
        this.scope = scope;
        scope.plan().enforcement().forEach(this::addEnforcement);
        scope.plan().measures().forEach(this::addMeasure);
        scope.plan().actions().forEach(this::addAction);
        all.sort(Comparator.comparing(Falling::date));
    }

    /** Open actions whose due date has passed. */
    List<DatePart> overdue() {
        return parts(all.stream()
                .filter(falling -> falling.kind().equals(DUE) && falling.date().isBefore(asOf()))
                .toList());
    }

    /** Everything else whose date has passed without it. */
    List<DatePart> missed() {
        return parts(all.stream()
                .filter(falling -> !falling.kind().equals(DUE) && falling.date().isBefore(asOf()))
                .toList());
    }

    /** What falls on today or the next 30 days. */
    List<DatePart> next() {
        return parts(all.stream()
                .filter(falling -> !falling.date().isBefore(asOf()))
                .filter(falling -> !falling.date().isAfter(asOf().plusDays(Standing.SOON_DAYS)))
                .toList());
    }

    /** The day of the next review that is still to come. */
    Optional<LocalDate> nextReview() {
        return all.stream()
                .filter(falling ->
                        falling.kind().equals(REVIEW) && !falling.date().isBefore(asOf()))
                .map(Falling::date)
                .findFirst();
    }

    private void addAction(Action action) {
        String owner = scope.words().name(action.owner());
        Standing standing = scope.standing(action);
        if (action.mayBeOpen()) {
            add(action.due(), DUE, action, owner);
        }
        if (action.mayBeOpen() || standing == Standing.AWAITING_PROOF) {
            add(action.nextReview(), REVIEW, action, owner);
        }
        if (!action.mayBeOpen() && action.isLive()) {
            action.closure()
                    .flatMap(closure -> closure.inner("recheck"))
                    .filter(recheck -> !recheck.has("done"))
                    .ifPresent(recheck -> add(recheck.date("due"), "Recheck", action, owner));
        }
    }

    private void addMeasure(Measure measure) {
        MeasureState state = MeasureState.of(measure, scope.series(measure).latest(), asOf());
        if (state != MeasureState.MET) {
            measure.target().value().ifPresent(target -> add(target.date("by"), "Target to be met", measure, ""));
        }
    }

    private void addEnforcement(Fields item) {
        if (item.<EnforcementStatus>word("status").orElse(EnforcementStatus.OPEN) == EnforcementStatus.OPEN) {
            String kind = scope.words().shown(item.text("kind"), scope.codes()::enforcementKind);
            item.date("respond-by")
                    .value()
                    .ifPresent(date -> all.add(new Falling(date, "Answer to the regulator", kind, "", "")));
            item.date("comply-by")
                    .value()
                    .ifPresent(date -> all.add(new Falling(date, "Regulator's deadline", kind, "", "")));
        }
    }

    private void add(Field<LocalDate> date, String kind, Item item, String who) {
        date.value()
                .ifPresent(day -> all.add(new Falling(
                        day,
                        kind,
                        scope.words().title(item.title(), scope.words().text(item.id())),
                        scope.anchor(item),
                        who)));
    }

    private List<DatePart> parts(List<Falling> dates) {
        return dates.stream()
                .map(falling -> new DatePart(
                        DateInWords.of(falling.date()),
                        Words.distance(asOf(), falling.date()),
                        falling.kind(),
                        falling.title(),
                        falling.anchor(),
                        falling.who()))
                .toList();
    }

    private LocalDate asOf() {
        return scope.words().asOf();
    }
}
