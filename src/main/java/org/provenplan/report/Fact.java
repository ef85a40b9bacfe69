package org.provenplan.report;

/**
 * Something known, under its label.
 *
 * @param url where the text leads, http or https; empty where it leads nowhere
 */
public record Fact(String label, String text, String url) {}
