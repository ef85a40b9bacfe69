package org.provenplan.report;

import java.util.List;

/**
 * What is to be done, by whom and by when.
 *
 * @param noneOverdue what to say where nothing is overdue
 * @param passed other dates that have passed
 * @param people what falls on the next 30 days, person by person
 * @param proof what is done and what it lacks to be proven
 * @param owners who answers for which open actions
 */
public record Agenda(
        List<LateEntry> overdue,
        String noneOverdue,
        List<LateEntry> blocked,
        List<Passed> passed,
        List<Person> people,
        List<Waiting> proof,
        List<Owner> owners) {

    /** A date that has passed, and something owed since. */
    public record Passed(String day, String distance, String kind, Link at, String who) {}

    /** Somebody, and what falls on the next 30 days. */
    public record Person(String name, String role, List<Line> lines) {}

    /** A day, what falls on it, and for which items. */
    public record Line(String day, String kind, List<Link> at) {}

    /** Something done, and what it lacks to be proven. */
    public record Waiting(Mark standing, Link action, String owner, String missing) {}

    /** Somebody, and the open actions, the next due first. */
    public record Owner(String name, int open, int overdue, List<Link> actions) {}
}
