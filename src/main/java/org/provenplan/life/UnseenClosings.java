package org.provenplan.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.history.ClosureRecording;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.DateInWords;
import org.provenplan.wording.AndList;

/** Says of the commit that closed an action where the past does not show the work as it went. */
final class UnseenClosings {
    private final PlanLives.Life life;
    private final LocalDate asOf;

    UnseenClosings(PlanLives.Life life, LocalDate asOf) {
        this.life = life;
        this.asOf = asOf;
    }

    /**
     * {@code , not seen to happen: done on 10 March 2026 was recorded 75 days later}.
     *
     * @param change of an action's status
     * @return empty where it did not close the action for the last time, or the work was seen
     */
    String of(ValueChange change) {
        boolean last = life.history()
                .closing(change.item().id())
                .filter(change.version()::equals)
                .isPresent();
        return last
                ? recording(change.item().id())
                        .filter(recording -> !recording.seenToHappen())
                        .map(recording -> ", not seen to happen: " + reasons(recording))
                        .orElse("")
                : "";
    }

    /** Judged by what the plan says since: evidence that came later is part of what closed the action. */
    private Optional<ClosureRecording> recording(String action) {
        List<PlanVersion> versions = life.history().touching();
        PlanFacts now = versions.get(versions.size() - 1).after();
        return ClosureRecording.of(action, now, life.history(), asOf, life.recordingDays());
    }

    private static String reasons(ClosureRecording recording) {
        List<String> reasons = new ArrayList<>();
        if (recording.cameClosed()) {
            reasons.add("it was closed when Git came to know it");
        }
        for (ClosureRecording.LateFact fact : recording.late()) {
            reasons.add(fact.what().replace('-', ' ') + " " + DateInWords.of(fact.day()) + " was recorded "
                    + ChronoUnit.DAYS.between(fact.day(), fact.recorded()) + " days later");
        }
        return AndList.of(reasons);
    }
}
