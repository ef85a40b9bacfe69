package org.provenplan.report;

/**
 * A date that something falls on.
 *
 * @param date in words
 * @param distance how far off: "in 7 days", "3 days ago"
 * @param kind what falls on it: "Action due"
 * @param title of the item
 * @param anchor of the item
 * @param who answers for it; empty where nobody is named
 */
public record DatePart(String date, String distance, String kind, String title, String anchor, String who) {}
