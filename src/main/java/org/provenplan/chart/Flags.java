package org.provenplan.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Numbered flags over a plot, for what was done meanwhile. Events that lie close together have one flag. */
final class Flags {
    private static final double APART = 30;
    private static final int MOST = 9;

    private Flags() {}

    /** A flag for the events with these numbers, on the day of the first. */
    record Flag(LocalDate day, int first, int last) {
        void draw(Frame frame, Painter painter) {
            double x = frame.x(day);
            String number = first == last ? "" + first : first + "\u2013" + last;
            double half = Math.max(15, TextWidth.of(number, 12) + 8) / 2;
            double middle = Math.max(frame.left() + half - 2, Math.min(x, frame.right() - half));
            double y = frame.top() - 17;
            String straight = Painter.n(2 * half - 15);
            painter.path("fline", "M" + Painter.at(x, y + 15) + "V" + Painter.n(frame.bottom()));
            painter.path(
                    "flag",
                    "M" + Painter.at(middle - half + 7.5, y) + "h" + straight + "a7.5 7.5 0 0 1 0 15h-" + straight
                            + "a7.5 7.5 0 0 1 0-15z");
            painter.label("fl", middle, y + 12, number);
        }
    }

    /** The flags of the events that a frame holds. */
    static List<Flag> of(Readings readings, Frame frame) {
        List<Flag> flags = new ArrayList<>();
        List<Readings.Event> shown = shown(readings);
        for (int i = 0; i < shown.size(); i++) {
            LocalDate day = shown.get(i).date();
            int end = flags.size() - 1;
            if (end >= 0 && frame.x(day) - frame.x(flags.get(end).day()) < APART) {
                flags.set(end, new Flag(flags.get(end).day(), flags.get(end).first(), i + 1));
            } else {
                flags.add(new Flag(day, i + 1, i + 1));
            }
        }
        return flags;
    }

    /** The events that the time axis holds, as many as a caption can name. */
    static List<Readings.Event> shown(Readings readings) {
        List<Readings.Event> shown = new ArrayList<>(readings.events());
        LocalDate from = readings.points().get(0).date();
        LocalDate to = readings.latest().date();
        shown.removeIf(event -> event.date().isBefore(from) || event.date().isAfter(to));
        return shown.subList(0, Math.min(MOST, shown.size()));
    }
}
