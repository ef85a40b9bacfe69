package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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
            1 May 2026, 25% of the way to the target of 5 by 30 June 2026. One reading is too few to call a trend.
            25 | 5   | 2026-06-30 | 20 15        | nearer    | false | From 25 at the baseline to 15 falls a month on \
            2 May 2026, 50% of the way to the target of 5 by 30 June 2026. Two readings are too few to call a trend.
            25 | 5   | 2026-06-30 | 20 15 12.5   | nearer    | true  | From 25 at the baseline to 12.5 falls a month on \
            3 May 2026, 62% of the way to the target of 5 by 30 June 2026.
            25 | 5   | 2026-06-30 | 20 15 5      | met       | true  | From 25 at the baseline to 5 falls a month on \
            3 May 2026; the target of 5 by 30 June 2026 is met.
            25 | 5   | 2026-06-30 | 20 15 4      | met       | true  | From 25 at the baseline to 4 falls a month on \
            3 May 2026; the target of 5 by 30 June 2026 is met.
            25 | 5   | 2026-06-30 | 20 15 25     | unchanged | true  | From 25 at the baseline to 25 falls a month on \
            3 May 2026; no nearer to the target of 5 by 30 June 2026.
            25 | 5   | 2026-06-30 | 20 15 30     | further   | true  | From 25 at the baseline to 30 falls a month on \
            3 May 2026; further from the target of 5 by 30 June 2026.
            25 | 5   | 2026-06-01 | 20 15 6      | nearer    | true  | From 25 at the baseline to 6 falls a month on \
            3 May 2026, 95% of the way to the target of 5 by 1 June 2026.
            25 | 5   | 2026-05-31 | 20 15 6      | missed    | true  | From 25 at the baseline to 6 falls a month on \
            3 May 2026; the target of 5 by 31 May 2026 was not met.
            25 | 5   | 2026-05-31 | 20 15 5      | met       | true  | From 25 at the baseline to 5 falls a month on \
            3 May 2026; the target of 5 by 31 May 2026 is met.
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
        assertThat(measure.state().name()).isEqualTo(state);
        assertThat(measure.sentence()).isEqualTo(sentence);
        assertThat(measure.chart().drawn()).isEqualTo(drawn);
        assertThat(measure.rows()).hasSize(readings == null ? 0 : readings.split(" ").length);
        assertThat(measure.chart().dots()).hasSize(drawn ? measure.rows().size() : 0);
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
        return Reports.report(Reports.checkText(Reports.AS_OF, yaml))
                .plans()
                .get(0)
                .findings()
                .get(0)
                .measures()
                .get(0);
    }
}
