package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.git.TestRepository;

/** A year of a plan in a repository: an honest one gives nothing, a dishonest one gives each fault once, at its commit. */
class HistoryYearsTest {
    private static final Path YEARS = Path.of("src/test/resources/history-years");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"honest", "dishonest"})
    void year(String name) throws IOException {
        TestRepository repository = TestRepository.in(folder.toRealPath());
        List<String> expected =
                HistoryYear.commit(YEARS.resolve(name + ".txt"), YEARS.resolve("start.yaml"), repository);

        assertThat(HistoryFound.differences(repository.root(), LocalDate.of(2026, 10, 5), expected))
                .isEmpty();
    }
}
