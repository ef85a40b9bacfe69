package org.provenplan.duty;

import java.util.Locale;

/** What somebody has to do by a day. */
public enum DutyKind {
    START("Start"),
    FINISH("Finish"),
    REVIEW("Review"),
    STEP("Finish the step"),
    PROOF("Close with proof"),
    GOVERNANCE("Hold the governance review"),
    RENEW("Renew the evidence"),
    RECHECK("Recheck"),
    CHECK("Hold the check"),
    RESPOND("Answer the regulator"),
    COMPLY("Meet the regulator's deadline"),
    WAIVER("Renew or end the waiver"),
    TARGET("Meet the target"),
    READING("Take the next reading");

    private final String task;

    DutyKind(String task) {
        this.task = task;
    }

    /** As programs read it: {@code finish}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it, to go on with a colon and a title: {@code Finish}. */
    public String task() {
        return task;
    }
}
