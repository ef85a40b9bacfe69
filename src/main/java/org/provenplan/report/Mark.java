package org.provenplan.report;

/**
 * How something stands: a word first, then a shape, then a colour.
 *
 * @param word what people read
 * @param shape the name of the shape beside it
 * @param colour blue, green, amber, red or grey
 */
public record Mark(String word, String shape, String colour) {}
