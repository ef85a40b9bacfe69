package org.provenplan.report;

/**
 * Something that can be led to.
 *
 * @param anchor where on the page it stands; empty where it has no place there
 */
public record Link(String text, String anchor) {}
