package org.provenplan.report;

/**
 * How something stands: a word, and the name of the shape and colour that stand beside it.
 *
 * @param word what people read
 * @param name lower-case words joined by hyphens
 */
public record Mark(String word, String name) {}
