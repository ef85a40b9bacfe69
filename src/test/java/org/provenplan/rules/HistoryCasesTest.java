package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about the past, in repositories as people make them: merged, squashed, rebased, cut short, with plans that move. */
class HistoryCasesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsEachFaultOnce(HistoryCase test) throws IOException {
        assertThat(test.differences(folder.toRealPath())).isEmpty();
    }

    static Stream<HistoryCase> tellsEachFaultOnce() throws IOException {
        return HistoryCase.all();
    }
}
