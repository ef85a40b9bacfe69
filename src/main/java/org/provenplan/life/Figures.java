package org.provenplan.life;

/**
 * How a plan stood on one day. Cancelled actions are not counted.
 *
 * @param open actions that somebody still had to work on, overdue ones among them
 * @param overdue open actions whose due date had passed
 * @param done actions said to be done, or closed without evidence, a verification and a closing decision
 * @param closedWithProof closed actions with evidence, a verification and a closing decision
 * @param slippedDays by how many days the due dates of all actions had moved since they were first written, earlier ones not
 *     counted
 * @param findingsOpen findings with an action that was not closed with proof, or without an action and without a decision to
 *     take none
 */
public record Figures(int open, int overdue, int done, int closedWithProof, long slippedDays, int findingsOpen) {
    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                open + other.open,
                overdue + other.overdue,
                done + other.done,
                closedWithProof + other.closedWithProof,
                slippedDays + other.slippedDays,
                findingsOpen + other.findingsOpen);
    }
}
