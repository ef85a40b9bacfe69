package org.provenplan.report;

import java.util.List;

/**
 * One plan in a report.
 *
 * @param judged whether it could be read whole; where not, only {@code facts} and {@code diagnostics} are filled in
 * @param failures rules that came to no verdict on it, as sentences
 * @param facts about plan, service and inspection
 * @param ratings the regulator's, overall first
 * @param headline its state in words
 * @param check what the check found, as a sentence, and the gravest of it
 * @param noneOverdue what to say where nothing is overdue
 * @param overdue open actions whose due date has passed, the longest first
 * @param missed other dates that have passed without what they were for
 * @param next dates within the next 30 days
 * @param governance who watches over it
 * @param reviews of the plan as a whole
 * @param people whom the plan may name
 * @param diagnostics that concern no finding, action, measure or evidence
 * @param found how many diagnostics there are, in words
 * @param inForce the recorded decisions by which diagnostics do not count
 * @param waived those diagnostics
 * @param waivers the recorded decisions that are not in force
 * @param baselined diagnostics that do not count, since they were there when the baseline was made
 */
public record PlanPart(
        String anchor,
        String title,
        boolean judged,
        List<String> failures,
        List<Fact> facts,
        List<Fact> ratings,
        String headline,
        Mark check,
        CountTable counts,
        List<DatePart> overdue,
        String noneOverdue,
        List<DatePart> missed,
        List<DatePart> next,
        List<FindingPart> findings,
        List<Fact> governance,
        List<Entry> reviews,
        List<Duty> enforcement,
        List<Duty> checks,
        List<Duty> people,
        List<DiagnosticPart> diagnostics,
        String found,
        List<Duty> inForce,
        List<DiagnosticPart> waived,
        List<Entry> waivers,
        List<DiagnosticPart> baselined) {

    /** Something the plan keeps besides findings: a demand of the regulator, a recurring check, a person, an exception. */
    public record Duty(String title, List<Fact> facts) {}
}
