package org.provenplan.report;

/**
 * What the regulator demands by a day.
 *
 * @param left how far off that is; a shape only where it is near or past
 * @param title what it is
 * @param demand what is demanded by when
 * @param detail how far its findings are
 * @param alarm what is overdue besides; empty where nothing is
 */
public record Deadline(Mark left, String title, String demand, String detail, String alarm) {}
