package org.provenplan.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.RecheckOutcome;

/**
 * The recheck of a closed action, which is owed until its outcome is known and something has followed from it.
 *
 * @param fields what the closure says of it
 */
public record Recheck(Plan plan, Finding finding, Action action, Fields fields) {
    boolean isOwed() {
        if (!fields.has("outcome")) {
            return true;
        }
        boolean settled = fields.<RecheckOutcome>word("outcome").is((RecheckOutcome outcome) -> switch (outcome) {
            case HELD -> true;
            case PARTLY_HELD -> isFollowedUp();
            case NOT_HELD -> false;
        });
        return fields.word("outcome").isPresent() && !settled && !isOfAnEarlierRound();
    }

    /** The day on which it is due or, where it was held earlier, that day: what follows from it is owed since then. */
    Field<LocalDate> day() {
        Field<LocalDate> due = fields.date("due");
        Field<LocalDate> done = fields.date("done");
        return done.is((LocalDate day) -> due.is(day::isBefore)) ? done : due;
    }

    /** Whether a review of the finding or of the plan, on the day of the recheck or later, says what was decided. */
    public boolean isFollowedUp() {
        return Stream.concat(
                        finding.reviews().stream(),
                        plan.governance().stream().flatMap(governance -> governance.each("reviews").stream()))
                .filter(review -> review.date("date").is((LocalDate day) -> !day.isBefore(done())))
                .anyMatch(review -> !review.field("decision").isMissing() || !LeftOpen.orMissing(review.text("note")));
    }

    /** Whether it was reopened because of that recheck, and closed again since. */
    public boolean isOfAnEarlierRound() {
        return action.fields().each("reopened").stream()
                .anyMatch(reopening -> reopening.date("date").is((LocalDate on) -> !on.isBefore(done())));
    }

    private LocalDate done() {
        return fields.date("done").orElse(LocalDate.MIN);
    }
}
