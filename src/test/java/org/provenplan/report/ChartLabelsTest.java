package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.chart.Analysis;
import org.provenplan.chart.Basis;
import org.provenplan.chart.Direction;
import org.provenplan.chart.Drawing;
import org.provenplan.chart.Painter;
import org.provenplan.chart.Point;
import org.provenplan.chart.Readings;
import org.provenplan.chart.Series;

/** No label of a chart leaves its frame or covers another, whatever was read: measured in a browser, at several widths. */
class ChartLabelsTest {
    private static final String LOOK = """
            <script>
            const out = [];
            for (const chart of document.querySelectorAll('svg')) {
              const frame = chart.getBoundingClientRect();
              const boxes = [...chart.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
              for (const [text, box] of boxes) {
                if (box.left < frame.left - .5 || box.right > frame.right + .5 || box.bottom > frame.bottom + 1) {
                  out.push(chart.id + ' leaves the frame: ' + text);
                }
              }
              for (let i = 0; i < boxes.length; i++) for (let j = 0; j < i; j++) {
                const [a, one] = boxes[i], [b, two] = boxes[j];
                const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
                const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
                if (wide > .5 && high > one.height * .25) out.push(chart.id + ' covers: ' + a + ' and ' + b);
              }
            }
            document.getElementById('found').textContent = out.length + ' of ' + document.querySelectorAll('svg').length
                + '\\n' + out.join('\\n');
            </script>""";

    /** Values, and a target or a dash. */
    private static final List<String> SERIES = List.of(
            "5 4 3 | 2",
            "5 5 5 | 5",
            "0 0 0 | 0",
            "1000000 900000 950000 | 100000",
            "123456 123457 123458 123459 123460 123461 | 123450",
            "-5 -3 -1 | 0",
            "-123456 -1234 123456 | -99999",
            "0.001 0.002 0.003 | 0.0005",
            "99 98 99 100 99 98 | 100",
            "1 2 3 4 5 6 7 8 9 10 | 9",
            "10 9 8 7 6 5 4 3 2 1 | 2",
            "14*100 | 100",
            "14*0 | 0",
            "14*100 | 3",
            "60*7 | 7",
            "5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 5 6 | 5.5",
            "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1 | 1.9",
            "0 1 2 3 4 5 6 7 6 5 4 3 2 1 | 3.5",
            "60 62 58 61 59 63 57 60 62 59 61 58 66 67 66 68 67 69 68 | 68.2",
            "12345678 12345679 12345680 12345681 | 12345600",
            "99999999999 1 99999999999 1 99999999999 1 9 9 9 9 9 9 9 9 | 5",
            "48.1 48.2 48.3 48.4 48.5 48.6 48.7 48.8 48.9 49 49.1 49.2 49.3 | 100",
            "3 3 3 3 3 3 3 3 3 3 3 3 4 | 3.9",
            "7 8 9 | -",
            "1 100 1 100 1 100 1 100 1 100 1 100 1 100 | 50.5",
            "0.1 0.2 0.1 0.2 0.1 0.2 0.1 0.2 0.1 0.2 0.1 0.2 0.1 | 0.15");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1200})
    void keepApart(int width) throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><style>"
                + Files.readString(Path.of("templates/report.css")) + "</style><div style='width:" + (width - 32)
                + "px'>");
        int number = 0;
        for (String series : SERIES) {
            for (boolean full : new boolean[] {false, true}) {
                page.append(svg("s" + number++, Painter.draw(Analysis.of(readings(series, full)))));
            }
        }
        page.append("</div><pre id=found></pre>").append(LOOK);
        Path file = Files.writeString(folder.resolve("page.html"), page);
        String found = Jsoup.parse(Chromium.found().open(file, folder))
                .getElementById("found")
                .wholeText();
        assertThat(found.strip()).isEqualTo("0 of " + number);
    }

    /** With a gap of months, a long unit, events and new limits, or plain. */
    private static Readings readings(String series, boolean full) {
        String[] parts = series.split(" \\| ", -1);
        Readings plain = Series.readings(parts[0], Direction.LOWER, parts[1]);
        if (!full) {
            return plain;
        }
        List<Point> points = new ArrayList<>();
        List<Readings.Event> events = new ArrayList<>();
        for (Point point : plain.points()) {
            LocalDate day = points.size() < 2 ? point.date() : point.date().plusMonths(14);
            points.add(new Point(day, point.value()));
            events.add(new Readings.Event(day, "Something that was done on that day and has a long title"));
        }
        return new Readings(
                points,
                "late entries in four weeks on both floors, counted by the lead",
                Optional.of(Direction.HIGHER),
                Optional.of(new BigDecimal("123456.7")),
                plain.target(),
                List.of(points.get(points.size() / 2).date()),
                events,
                Basis.ALL);
    }

    private static String svg(String id, Drawing drawing) {
        StringBuilder svg =
                new StringBuilder("<svg class='ch' id='" + id + "' viewBox='0 0 340 " + drawing.height() + "'>");
        drawing.paths().forEach(path -> svg.append("<path class='" + path.name() + "' d='" + path.d() + "'/>"));
        drawing.labels()
                .forEach(label -> svg.append("<text class='" + label.name() + "' x='" + label.x() + "' y='" + label.y()
                        + "'>" + label.text() + "</text>"));
        return svg.append("</svg>").toString();
    }
}
