package org.provenplan.chart;

import java.util.List;

/**
 * A chart, ready to be written as SVG: 340 units wide, its text 13.5 units high.
 *
 * @param height in the same units; 0 where there is nothing to draw
 * @param paths from back to front
 * @param labels in front of all
 */
public record Drawing(int height, List<Path> paths, List<Label> labels) {
    /** Nothing to draw. */
    public static final Drawing NONE = new Drawing(0, List.of(), List.of());

    static final int WIDTH = 340;
    static final double TEXT = 13.5;

    public Drawing {
        paths = List.copyOf(paths);
        labels = List.copyOf(labels);
    }

    /**
     * A line or a shape.
     *
     * @param name what it is: {@code mean}, {@code target}
     * @param d as SVG writes it
     */
    public record Path(String name, String d) {}

    /**
     * A text. A {@code tick} ends where it stands, a {@code fl} has its middle there, others begin there.
     *
     * @param name what it is
     */
    public record Label(String name, String x, String y, String text) {}
}
