package org.provenplan.config;

import java.time.LocalDate;

/**
 * A plan that Git knows and that is rightly no longer here.
 *
 * @param id the plan's id
 * @param date when it was taken away
 * @param reason why, as written
 */
public record Retired(String id, LocalDate date, String reason) {}
