package org.provenplan.rule;

import org.provenplan.history.PastPlan;

/**
 * A plan that Git knows and that is neither there nor moved nor retired.
 *
 * @param file where it lay, as shown to people
 */
public record MissingPlan(String file, PastPlan past) {}
