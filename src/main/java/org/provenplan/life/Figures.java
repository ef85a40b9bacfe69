package org.provenplan.life;

/**
 * How a plan stood on one day. Cancelled actions are not counted.
 *
 * @param open actions that somebody still had to work on, overdue ones among them
 * @param overdue open actions whose due date had passed
 * @param done actions said to be done, or closed without evidence, a verification and a closing decision
 * @param closedNotSeen closed actions with evidence, a verification and a closing decision, of which the past does not show the
 *     work as it went
 * @param closedWithProof those of which it does
 * @param slippedDays by how many days the due dates of all actions had moved to a later day, each from the earliest date that
 *     was given up
 * @param findingsOpen findings with an action that was not closed on evidence, or without an action and without a decision to
 *     take none
 */
public record Figures(
        int open, int overdue, int done, int closedNotSeen, int closedWithProof, long slippedDays, int findingsOpen) {
    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                open + other.open,
                overdue + other.overdue,
                done + other.done,
                closedNotSeen + other.closedNotSeen,
                closedWithProof + other.closedWithProof,
                slippedDays + other.slippedDays,
                findingsOpen + other.findingsOpen);
    }
}
