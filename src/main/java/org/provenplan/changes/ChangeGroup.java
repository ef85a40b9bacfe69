package org.provenplan.changes;

import java.util.Locale;

/** What a change means to those who govern a plan, in the order that they read. */
public enum ChangeGroup {
    CLOSED_WITH_PROOF("Closed with proof"),
    CLOSED_NOT_SEEN("Closed, not seen to happen"),
    CLOSED_IN_DOUBT("Closed, proof in doubt"),
    NEWLY_OVERDUE("Newly overdue"),
    SLIPPED("Slipped"),
    REOPENED("Reopened"),
    NEW("New"),
    ESCALATED("Escalated"),
    TARGETS_AND_MEASURES("Targets and measures"),
    EVIDENCE("Evidence"),
    PEOPLE("People"),
    WITHDRAWN("Withdrawn"),
    OTHER("Other changes");

    private final String heading;

    ChangeGroup(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /** As programs read it: {@code newly-overdue}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
