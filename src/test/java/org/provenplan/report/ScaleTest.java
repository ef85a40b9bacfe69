package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some values, and the numbers on an axis that holds them. */
class ScaleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25 5 7 26       | 0 10 20 30
            40 90 63        | 0 20 40 60 80 100
            61 90 73        | 60 70 80 90
            14 100          | 0 20 40 60 80 100
            5 5 5           | 5 6
            0 0             | 0 1
            0.2 0.04        | 0 0.05 0.1 0.15 0.2
            -5 5            | −6 −4 −2 0 2 4 6
            -5 -1           | −5 −4 −3 −2 −1 0
            1000000 1       | 0 200,000 400,000 600,000 800,000 1,000,000
            """)
    void hasRoundNumbers(String values, String ticks) {
        List<Double> numbers =
                Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
        Scale scale = Scale.around(numbers);
        assertThat(scale.ticks().stream().map(Words::number).collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
        assertThat(numbers).allSatisfy(value -> assertThat(scale.share(value)).isBetween(0.0, 1.0));
    }
}
