package org.provenplan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statistics, against values that other programs and textbooks give. */
class AnalysisTest {
    private static final String ONE_OUT = "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1";
    private static final String UP_AND_DOWN = "0 1 2 3 4 5 6 7 6 5 4 3 2 1";
    private static final String RAISED = "60 62 58 61 59 63 57 60 62 59 61 58 66 67 66 68 67 69 68";

    @ParameterizedTest
    @CsvSource({
        ONE_OUT + ", 0, false, 1.9444, -3.0626, 6.9515",
        ONE_OUT + ", 0, true, 1.9444, -0.7156, 4.6044",
        UP_AND_DOWN + ", 0, false, 3.5, 0.84, 6.16",
        RAISED + ", 12, false, 60, 51.7782, 68.2218",
        "14*100, 0, false, 100, 100, 100",
    })
    void limits(String values, int frozen, boolean screened, double mean, double lower, double upper) {
        Limits limits = analysed(values, frozen, screened).limits().orElseThrow();
        assertThat(limits.mean().doubleValue()).isCloseTo(mean, within(0.00005));
        assertThat(limits.lower().doubleValue()).isCloseTo(lower, within(0.00005));
        assertThat(limits.upper().doubleValue()).isCloseTo(upper, within(0.00005));
    }

    /** O outside, T trend, N two of three near a limit, S shift; small where it is low or falling. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        ONE_OUT + ", 0, false, ....O.............",
        ONE_OUT + ", 0, true, ....O.............",
        UP_AND_DOWN + ", 0, false, oTTTTTTOtttttt",
        RAISED + ", 12, false, ............NNNNNON",
        "14*100, 0, false, ..............",
        "5 4 5 6 5 4 5 6 5 4 6 5 6 6 6 6 6 6 6, 12, false, ............SSSSSSS",
        "5 4 5 6 5 4 5 6 5 4 6 5 6 6 6 5 6 6 6, 12, false, ...................",
        "1 2 3 4 4 5 6 7 1 7 1 7 1, 0, false, .............",
    })
    void signals(String values, int frozen, boolean screened, String marks) {
        StringBuilder found = new StringBuilder();
        for (Optional<Signal> signal : analysed(values, frozen, screened).signals()) {
            char mark = signal.map(known -> mark(known.rule())).orElse('.');
            found.append(signal.filter(known -> !known.high()).isPresent() ? Character.toLowerCase(mark) : mark);
        }
        assertThat(found).hasToString(marks);
    }

    private static char mark(Signal.Rule rule) {
        return switch (rule) {
            case OUTSIDE -> 'O';
            case TREND -> 'T';
            case TWO_OF_THREE -> 'N';
            case SHIFT -> 'S';
        };
    }

    private static Analysis analysed(String values, int frozen, boolean screened) {
        Readings plain = Series.readings(values, Direction.HIGHER, "100");
        return Analysis.of(new Readings(
                plain.points(),
                plain.unit(),
                plain.better(),
                plain.baseline(),
                plain.target(),
                plain.rebased(),
                plain.events(),
                new Basis(frozen, screened)));
    }

    @ParameterizedTest
    @CsvSource({"10, 6, 2", "11, 6, 2", "12, 7, 3", "16, 7, 4", "20, 7, 6", "24, 8, 8"})
    void theCriticalValuesOfARunChart(int useful, int run, int crossings) {
        assertThat(RunRules.mostInARun(useful)).isEqualTo(run);
        assertThat(RunRules.fewestCrossings(useful)).isEqualTo(crossings);
    }

    @ParameterizedTest
    @CsvSource({
        "9.5 9.1 9.2 9.3 9.4 1.1 1.2 1.3 1.4 1.5, 5.3, 5, 1, true",
        "5 4 6 4 5 6 4 6 5 4, 5, 1, 6, false",
        "9 8 9 8 9 8 7 1 2 1 2 1, 7.5, 6, 1, true",
        "10*3, 3, 0, 0, false",
    })
    void aRunChart(String values, BigDecimal median, int longest, int crossings, boolean signal) {
        RunRules run =
                Analysis.of(Series.readings(values, Direction.LOWER, "2")).run().orElseThrow();
        assertThat(run.median()).isEqualByComparingTo(median);
        assertThat(run.longestRun()).isEqualTo(longest);
        assertThat(run.crossings()).isEqualTo(crossings);
        assertThat(run.isSignal()).isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"2, TABLE", "3, LINE", "9, LINE", "10, RUN_CHART", "12, RUN_CHART", "13, XMR", "60, XMR"})
    void theNumberOfReadingsDecides(int number, Convention convention) {
        assertThat(Convention.of(number)).isEqualTo(convention);
    }

    /** What is said of change and of the target, for the latest reading. */
    @ParameterizedTest(name = "{0}, {1}, target {2}")
    @CsvSource({
        "14*100, HIGHER, 100, COMMON, PASSES, Yes",
        "14*100, HIGHER, 101, COMMON, FAILS, No",
        "5 6 5 6 5 6 5 6 5 6 5 6 5, LOWER, 9, COMMON, PASSES, Yes",
        "5 6 5 6 5 6 5 6 5 6 5 6 5, LOWER, 5, COMMON, HIT_AND_MISS, Sometimes",
        "5 6 5 6 5 6 5 6 5 6 5 6 5, LOWER, 1, COMMON, FAILS, No",
        "9 9 8 9 9 8 9 8 7 6 5 4 3 2, LOWER, 1, IMPROVING_LOW, FAILS, Not yet",
        "9 9 8 9 9 8 9 8 7 6 5 4 3 2, HIGHER, 9, WORSENING_LOW, HIT_AND_MISS, Sometimes",
        "1 2 1 2 1 2 1 2 1 2 1 2 1 9, HIGHER, 20, IMPROVING_HIGH, FAILS, Not yet",
        "1 2 1 2 1 2 1 2 1 2 1 2 1 9, LOWER, 1, WORSENING_HIGH, HIT_AND_MISS, Sometimes",
    })
    void theIcons(
            String values, Direction better, String target, Variation variation, Assurance assurance, String words) {
        Analysis analysis = Analysis.of(Series.readings(values, better, target));
        assertThat(analysis.variation()).contains(variation);
        assertThat(analysis.assurance()).contains(assurance);
        assertThat(ChartWords.willReach(analysis)).isEqualTo(words);
    }

    @Test
    void withoutADirectionChangeIsNeitherGoodNorBad() {
        Analysis analysis = Analysis.of(Series.readings("1 2 1 2 1 2 1 2 1 2 1 2 1 9", null, "3"));
        assertThat(analysis.variation()).contains(Variation.CHANGING_HIGH);
        assertThat(analysis.assurance()).isEmpty();
    }

    @Test
    void limitsBeginAnewWhereAMeasureWasRebased() {
        Readings plain = Series.readings("13*10 12 11 3 4 3 4", Direction.LOWER, "4");
        LocalDate day = plain.points().get(15).date();
        Analysis analysis = Analysis.of(new Readings(
                plain.points(),
                plain.unit(),
                plain.better(),
                plain.baseline(),
                plain.target(),
                List.of(day),
                plain.events(),
                plain.basis()));
        assertThat(analysis.stretches()).extracting(Stretch::size).containsExactly(15, 4);
        assertThat(analysis.limits().orElseThrow().mean()).isEqualByComparingTo("3.5");
        assertThat(ChartWords.convention(analysis)).contains("set anew from 14 Jun, trial limits from 4 readings");
    }

    @ParameterizedTest
    @CsvSource({
        "9 9 8 9 9 8 9 8 7 2 2 1 2 2 1 2, 2026-05-03",
        "5 6 5 6 5 6 5 6 5 6 5 6 5, -",
    })
    void newLimitsMayBeginWithTheShift(String values, String day) {
        Analysis analysis = Analysis.of(Series.readings(values, Direction.LOWER, "1"));
        StringJoiner found = new StringJoiner(" ").setEmptyValue("-");
        analysis.shiftedSince().ifPresent(since -> found.add(since.toString()));
        assertThat(found).hasToString(day);
    }
}
