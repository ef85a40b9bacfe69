package org.provenplan.report;

/**
 * What the check found, with where it leads.
 *
 * @param severity as a word
 * @param at the item; nothing in it where it is the plan itself
 * @param fix what to type or do instead
 * @param place file and line
 */
public record DiagnosticPart(String severity, Link at, String rule, String message, String fix, String place) {}
