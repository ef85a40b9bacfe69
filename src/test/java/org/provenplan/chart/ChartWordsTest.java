package org.provenplan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands under a chart, and its numbers. */
class ChartWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            5 | 2 | 1 reading is too few to call a trend. |
            5 4 | 2 | 2 readings are too few to call a trend. |
            5 4 3 | 2 | 3 readings are too few to tell a signal from chance. \
            | Line of 3 readings; no signals are looked for under 10.
            9 8 9 8 9 8 7 1 2 1 2 1 | 2 | A real change around the median of 7.5: only once across it, where chance explains \
            no fewer than 3. | Run chart, 12 readings around their median, rules of Anhøj.
            5 4 6 4 5 6 4 6 5 4 | 2 | No signal: the readings vary as chance would have it, around the median of 5. \
            | Run chart, 10 readings around their median, rules of Anhøj.
            14*100 | 100 | No signal: all readings are 100. As it works now it will keep the target. \
            | XmR chart, 14 readings, limits at mean ± 2.66 × mean moving range.
            5 6 5 6 5 6 5 6 5 6 5 6 5 | 1 | No signal: the readings vary as they always have, around 5.5. As it works \
            now it will not reach the target. | XmR chart, 13 readings, limits at mean ± 2.66 × mean moving range.
            1 2 1 2 1 2 1 2 1 2 1 2 1 9 | 1 | A real worsening: the latest readings lie outside what chance explains. \
            As it works now it will reach the target at times and miss it at others. | XmR chart, 14 readings, limits \
            at mean ± 2.66 × mean moving range. The lower limit lies under 0 and is not drawn.
            9 9 8 9 9 8 9 8 7 2 2 1 2 2 1 2 | 1 | A real improvement: the latest readings lie outside what chance \
            explains. The limits still hold the time before the change; new ones may begin on 3 May 2026. | XmR chart, 16 \
            readings, limits at mean ± 2.66 × mean moving range.
            """)
    void itsSentences(String values, String target, String sentence, String convention) {
        Analysis analysis = Analysis.of(Series.readings(values, Direction.LOWER, target));
        assertThat(ChartWords.sentence(analysis)).isEqualTo(sentence);
        assertThat(ChartWords.convention(analysis)).isEqualTo(convention == null ? "" : convention);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28.5714 21 3 | 28.6 21 3
            0.05 0.1 0.2 | 0.05 0.1 0.2
            123456 123457.5 -9 | 123,456 123,457.5 −9
            12345678 123456789012 | 12,345,678 123.46bn
            0.000001 0.000002 | 0.000001 0.000002
            """)
    void itsNumbers(String values, String written) {
        Figures figures = Figures.apart(Series.values(values));
        assertThat(Series.values(values).stream().map(figures::text)).containsExactly(written.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "21 38.4 3, 0 20 40",
        "48 100 95, 40 60 80 100",
        "2 9, 0 5 10",
        "100 100, 0 100 200",
        "-5 -1, -6 -4 -2 0",
        "99.1 99.8, 99.0 99.5 100.0",
        "0 0, -1 0 1",
        "900000 1000000, 900000 950000 1000000",
    })
    void itsRoundValues(String values, String ticks) {
        assertThat(Axis.around(Series.values(values)).ticks())
                .usingElementComparator((one, other) -> one.compareTo(other))
                .containsExactlyElementsOf(Series.values(ticks));
    }

    @ParameterizedTest
    @CsvSource({
        "10 12 14, 10 25 40",
        "160 165 168, 140 155 170",
        "30 100 168, 30 100 168",
        "100 100 100 100, 100 115 130 145",
    })
    void itsLabelsKeepApart(String wanted, String places) {
        var entries = Series.values(wanted).stream()
                .map(value -> new Gutter.Entry("", "", value.doubleValue()))
                .toList();
        assertThat(Gutter.apart(entries, 10, 170).stream().map(Gutter.Entry::y))
                .containsExactlyElementsOf(
                        Series.values(places).stream().map(Number::doubleValue).toList());
    }
}
