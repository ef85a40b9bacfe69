package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits as people write them. */
class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "SIZE, 1, 1",
        "SIZE, 3145728, 3145728",
        "SIZE, 3MiB, 3145728",
        "SIZE, 3 mib, 3145728",
        "SIZE, 3M, 3145728",
        "SIZE, 3MB, 3000000",
        "SIZE, 500kB, 500000",
        "SIZE, 500k, 512000",
        "SIZE, '1,000B', 1000",
        "SIZE, 1GiB, 1073741824",
        "DEPTH, 1, 1",
        "DEPTH, '1,000', 1000",
        "NODES, 100000, 100000",
    })
    void takes(Quantity quantity, String typed, long number) {
        assertThat(quantity.parse("--limit", typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "SIZE, ''",
        "SIZE, 0",
        "SIZE, -1",
        "SIZE, 1.5MiB",
        "SIZE, MiB",
        "SIZE, 3XB",
        "SIZE, 2GiB",
        "SIZE, 99999999999999999999",
        "SIZE, ٣",
        "DEPTH, 1001",
        "DEPTH, 64k",
        "DEPTH, 1e3",
        "NODES, 100000001",
        "NODES, many",
    })
    void refuses(Quantity quantity, String typed) {
        assertThatThrownBy(() -> quantity.parse("--limit", typed))
                .isInstanceOf(CommandFailure.class)
                .hasMessageStartingWith("--limit must be a ")
                .hasMessageEndingWith(", but it is \"" + typed + "\".");
    }
}
