package org.provenplan.format;

/**
 * What the reader's screen can show.
 *
 * @param colour whether it shows colours
 * @param width in columns
 */
public record Screen(boolean colour, int width) {
    /** What text is written for in a file, which is read on any screen. */
    public static final Screen PAPER = new Screen(false, 80);
}
