package org.provenplan.report;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.check.CheckResult;

/**
 * What a report compares with.
 *
 * @param name what it is called: {@code the review of 25 August 2026}
 * @param day from which on something is news
 * @param result what a check found then; empty where the history doesn't tell
 * @param unknown why it doesn't, as a sentence; empty where it does
 */
public record Past(String name, LocalDate day, Optional<CheckResult> result, String unknown) {}
