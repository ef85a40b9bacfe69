package org.provenplan.report;

import java.util.List;

/**
 * A line of readings, ready to draw. Coordinates are numbers in the units of the drawing, y downwards.
 *
 * @param drawn whether there is anything to draw
 * @param across labels of the time axis
 * @param up labels of the value axis
 * @param line the readings as the points of a polyline
 * @param dots the readings
 * @param levels baseline and target, as far as they are known
 */
public record Chart(
        boolean drawn,
        int width,
        int height,
        Box plot,
        List<Tick> across,
        List<Tick> up,
        String line,
        List<Dot> dots,
        List<Level> levels) {
    /** Nothing to draw. */
    static final Chart NONE =
            new Chart(false, 0, 0, new Box("0", "0", "0", "0"), List.of(), List.of(), "", List.of(), List.of());

    /** Where the readings are drawn. */
    public record Box(String left, String top, String right, String bottom) {}

    /** A place on an axis. */
    public record Tick(String at, String label) {}

    /**
     * A reading.
     *
     * @param label its value where that is written beside it, otherwise empty
     * @param labelY the base line of the label
     */
    public record Dot(String x, String y, String label, String labelY) {}

    /**
     * A value to compare readings with: a line across, and a shape on its day.
     *
     * @param name {@code baseline} or {@code target}
     * @param markX where its day is, empty where no day is given
     * @param labelY the base line of the label, kept clear of the other one
     */
    public record Level(String name, String y, String markX, String label, String labelY) {}
}
