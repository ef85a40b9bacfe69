package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.provenplan.chart.TextWidth;

/** A printed page that fills up, in points; what stands on it is measured with the widths of its face. */
final class Sheet {
    static final double WIDTH = 516;
    static final double BODY = 9.5;
    static final double SMALL = 8.55;

    private static final double HEIGHT = 757;
    private static final double RESERVE = 20;

    /** Faces that stand in for Arial are wider, and words break where they may. */
    private static final double CAUTION = 1.06;

    private double left = HEIGHT - RESERVE;

    double left() {
        return left;
    }

    void take(double height) {
        left -= height;
    }

    /** How many lines a text makes in a column. */
    static int lines(String text, double size, double column) {
        int lines = 1;
        double x = 0;
        for (String word : text.split(" ", -1)) {
            double width = TextWidth.of(word, size) * CAUTION;
            double space = x == 0 ? 0 : size * 0.28;
            if (x + space + width > column && x > 0) {
                lines++;
                x = width;
            } else {
                x += space + width;
            }
            while (x > column) {
                lines++;
                x -= column;
            }
        }
        return lines;
    }

    /** Those that fit, in order, each as a whole; how much they take is taken. */
    <T> List<T> fill(List<T> all, int most, double cap, ToDoubleFunction<T> heightOf) {
        List<T> shown = new ArrayList<>();
        double room = Math.min(left, cap);
        for (T one : all) {
            double height = heightOf.applyAsDouble(one);
            if (shown.size() < most && height <= room) {
                shown.add(one);
                room -= height;
                left -= height;
            }
        }
        return shown;
    }
}
