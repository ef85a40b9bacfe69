package org.provenplan.format;

/**
 * What the reader's screen can show.
 *
 * @param colour whether it shows colours
 * @param width in columns
 */
public record Screen(boolean colour, int width) {}
