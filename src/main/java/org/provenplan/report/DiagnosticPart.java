package org.provenplan.report;

/**
 * What the check found, shown at what it concerns.
 *
 * @param severity word and shape
 * @param fix what to type or do instead
 * @param place file and line
 */
public record DiagnosticPart(Mark severity, String rule, String message, String fix, String place) {}
