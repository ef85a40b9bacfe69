package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baseline, target with its date, readings on successive days from 1 May 2026, and what the report says as of 1 June 2026. */
class MeasuresTest {
    private static final String UNIT = "falls a month";

    @ParameterizedTest(name = "{0} to {1} by {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            25 | 5   | 2026-06-30 |              | not-read  | false | ''
            25 | 5   | 2026-06-30 | 20           | nearer    | false | From 25 at the baseline to 20 falls a month on \
            1 May 2026, 25% of the way to the target of 5 by 30 June 2026. 1 reading is too few to call a trend.
            25 | 5   | 2026-06-30 | 20 15        | nearer    | false | From 25 at the baseline to 15 falls a month on \
            2 May 2026, 50% of the way to the target of 5 by 30 June 2026. 2 readings are too few to call a trend.
            25 | 5   | 2026-06-30 | 20 15 12.5   | nearer    | true  | From 25 at the baseline to 12.5 falls a month on \
            3 May 2026, 62% of the way to the target of 5 by 30 June 2026.
            25 | 5   | 2026-06-30 | 20 15 5      | reached   | true  | From 25 at the baseline to 5 falls a month on \
            3 May 2026; the target of 5 by 30 June 2026 is reached, and not yet for long enough to be met.
            25 | 5   | 2026-06-30 | 20 15 4      | reached   | true  | From 25 at the baseline to 4 falls a month on \
            3 May 2026; the target of 5 by 30 June 2026 is reached, and not yet for long enough to be met.
            100 | 10 | 2026-06-30 | 100 40 30 20 10 5 100 | lost | true | From 100 at the baseline to 100 falls a month \
            on 7 May 2026; the target of 10 by 30 June 2026 was reached on 5 May 2026 and is lost again.
            0  | 100 | 2026-06-30 | 100 40 30 20 10 5 100 | reached | true | From 0 at the baseline to 100 falls a \
            month on 7 May 2026; the target of 100 by 30 June 2026 is reached, and not yet for long enough to be met.
            25 | 5   | 2026-05-03 | 20 15 5 6    | lost      | true  | From 25 at the baseline to 6 falls a month on \
            4 May 2026; the target of 5 by 3 May 2026 was reached on 3 May 2026 and is lost again.
            25 | 5   | 2026-05-02 | 20 15 5 4    | reached   | true  | From 25 at the baseline to 4 falls a month on \
            4 May 2026; the target of 5 by 2 May 2026 is reached, since 3 May 2026, and not yet for long enough to be met.
            25 | 5   | 2026-06-30 | 20 15 25     | unchanged | true  | From 25 at the baseline to 25 falls a month on \
            3 May 2026; no nearer to the target of 5 by 30 June 2026.
            25 | 5   | 2026-06-30 | 20 15 30     | further   | true  | From 25 at the baseline to 30 falls a month on \
            3 May 2026; further from the target of 5 by 30 June 2026.
            25 | 5   | 2026-06-01 | 20 15 6      | nearer    | true  | From 25 at the baseline to 6 falls a month on \
            3 May 2026, 95% of the way to the target of 5 by 1 June 2026.
            25 | 5   | 2026-05-31 | 20 15 6      | missed    | true  | From 25 at the baseline to 6 falls a month on \
            3 May 2026; the target of 5 by 31 May 2026 was not reached.
            25 | 5   | 2026-05-31 | 20 15 5      | reached   | true  | From 25 at the baseline to 5 falls a month on \
            3 May 2026; the target of 5 by 31 May 2026 is reached, and not yet for long enough to be met.
            40 | 90  | 2026-06-30 | 50 60 65     | nearer    | true  | From 40 at the baseline to 65 falls a month on \
            3 May 2026, 50% of the way to the target of 90 by 30 June 2026.
            40 | 90  | 2026-06-30 | 50 60 30     | further   | true  | From 40 at the baseline to 30 falls a month on \
            3 May 2026; further from the target of 90 by 30 June 2026.
               | 90  | 2026-06-30 | 50 60 65     | not-known | true  | Latest: 65 falls a month on 3 May 2026; the target \
            is 90 by 30 June 2026.
            25 |     |            | 20 15 12     | not-known | true  | From 25 at the baseline to 12 falls a month on 3 May \
            2026.
            25 | 25  | 2026-06-30 | 20 15 12     | not-known | true  | From 25 at the baseline to 12 falls a month on 3 May \
            2026; the target is 25 by 30 June 2026.
            """)
    void sayWhatTheReadingsShow(
            String baseline, String target, String by, String readings, String state, boolean drawn, String sentence) {
        MeasurePart measure = measure(baseline, target, by, readings);
        assertThat(measure.state().word()).isEqualTo(word(state));
        assertThat(measure.chart().sentence()).startsWith(sentence);
        assertThat(measure.chart().drawing().height() > 0).isEqualTo(drawn);
        assertThat(measure.rows()).hasSize(readings == null ? 0 : readings.split(" ").length);
    }

    /** The readings are a week apart, the first on 3 May. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "5 5 5, met",
        "20 5 4 5, met",
        "5 5, reached",
        "5 6 5 5, reached",
        "5 5 5 6, lost",
        "5 6, lost",
        "20 6, nearer",
    })
    void metMeansWhatItMeansForAClosure(String readings, String state) {
        String yaml =
                "provenplan: 1\nid: p\nfindings:\n  - id: f\n    measures:\n      - id: m\n        every: weekly\n"
                        + "        baseline: {value: 25, date: 2026-04-01}\n        target: {value: 5, by: 2026-06-30}\n"
                        + "        readings: [" + weekly(readings.split(" ")) + "]\n";
        assertThat(only(yaml).state().word()).isEqualTo(word(state));
    }

    private static String word(String state) {
        return MeasureState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_'))
                .mark()
                .word();
    }

    private static String weekly(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> "{date: " + LocalDate.of(2026, 5, 3).plusWeeks(i) + ", value: " + values[i] + "}")
                .collect(Collectors.joining(", "));
    }

    private static MeasurePart measure(String baseline, String target, String by, String readings) {
        String[] values = readings == null ? new String[0] : readings.split(" ");
        String yaml =
                "provenplan: 1\nid: p\nfindings:\n  - id: f\n    measures:\n      - id: m\n        unit: " + UNIT + "\n"
                        + (baseline == null ? "" : "        baseline: {value: " + baseline + ", date: 2026-04-01}\n")
                        + (target == null ? "" : "        target: {value: " + target + ", by: " + by + "}\n")
                        + "        readings: ["
                        + Stream.iterate(0, i -> i < values.length, i -> i + 1)
                                .map(i -> "{date: 2026-05-0" + (i + 1) + ", value: " + values[i] + "}")
                                .collect(Collectors.joining(", "))
                        + "]\n";
        return only(yaml);
    }

    private static MeasurePart only(String yaml) {
        return Reports.findings(Reports.report(Reports.checkText(Reports.AS_OF, yaml)))
                .findFirst()
                .orElseThrow()
                .measures()
                .get(0);
    }
}
