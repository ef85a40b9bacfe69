package org.provenplan.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;

/**
 * When somebody last looked at an action, as far as the plan records it: a review of the plan or of its finding, a progress note, an
 * extension, an escalation or a reopening.
 */
final class LastLook {
    private static final List<String> DECISIONS = List.of("extensions", "escalation", "reopened");

    private final LocalDate asOf;
    private final LocalDate ofPlan;

    LastLook(Plan plan, LocalDate asOf) {
        this.asOf = asOf;
        LocalDate latest = LocalDate.MIN;
        Optional<Fields> governance = plan.governance();
        if (governance.isPresent()) {
            latest = latest(latest, governance.get(), "reviews", "date");
        }
        this.ofPlan = latest;
    }

    /** The day of the last review of a finding; empty where none is recorded up to the as-of day. */
    Optional<LocalDate> at(Finding finding) {
        LocalDate latest = latest(LocalDate.MIN, finding.fields(), "reviews", "date");
        return Optional.of(latest).filter(day -> !day.equals(LocalDate.MIN));
    }

    /** The day; empty where nothing is recorded up to the as-of day. */
    Optional<LocalDate> at(Finding finding, Action action) {
        LocalDate latest = latest(ofPlan, finding.fields(), "reviews", "date");
        latest = latest(latest, action.fields(), "progress", "date");
        for (String key : DECISIONS) {
            latest = latest(latest, action.fields(), key, "date");
        }
        return Optional.of(latest).filter(day -> !day.equals(LocalDate.MIN));
    }

    /** A day that can't be read may be any: then it counts as the as-of day, so that nobody is blamed for a slip of the keys. */
    private LocalDate latest(LocalDate known, Fields within, String list, String day) {
        if (within.field(list).isMalformed()) {
            return asOf;
        }
        LocalDate latest = known;
        for (Field<Fields> entry : within.<Fields>values(list)) {
            Field<LocalDate> date = entry.isPresent() ? entry.get().date(day) : null;
            LocalDate on = date != null && date.isPresent() ? date.get() : asOf;
            if (on.isAfter(latest) && !on.isAfter(asOf)) {
                latest = on;
            }
        }
        return latest;
    }
}
