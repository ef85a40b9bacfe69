package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.history.TestRepository;
import org.provenplan.rule.Family;
import org.provenplan.yaml.Limits;

/** A year of a plan in a repository: an honest one gives nothing, a dishonest one gives each fault once, at its commit. */
class HistoryYearsTest {
    private static final Path YEARS = Path.of("src/test/resources/history-years");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"honest", "dishonest"})
    void year(String name) throws IOException {
        TestRepository repository = TestRepository.in(folder.toRealPath());
        List<String> expected = new ArrayList<>(
                HistoryYear.commit(YEARS.resolve(name + ".txt"), YEARS.resolve("start.yaml"), repository));

        List<String> unexpected = new ArrayList<>();
        for (Diagnostic diagnostic : found(repository.root())) {
            Optional<String> met =
                    expected.stream().filter(text -> isMet(text, diagnostic)).findFirst();
            met.ifPresentOrElse(
                    expected::remove, () -> unexpected.add(diagnostic.rule() + ": " + diagnostic.message()));
        }

        assertThat(unexpected).as("found, but not told in the year").isEmpty();
        assertThat(expected).as("told in the year, but not found").isEmpty();
    }

    private static List<Diagnostic> found(Path root) {
        CheckRequest request =
                new CheckRequest(List.of(root), Optional.empty(), root, LocalDate.of(2026, 10, 5), Limits.DEFAULT);
        CheckResult result = Checker.check(request.withHistory());
        assertThat(result.crashes()).isEmpty();
        assertThat(result.gaps()).isEmpty();
        return result.active().stream()
                .filter(diagnostic -> Rules.named(diagnostic.rule().name())
                        .filter(rule -> rule.info().family() == Family.HISTORY)
                        .isPresent())
                .toList();
    }

    private static boolean isMet(String expected, Diagnostic diagnostic) {
        String[] parts = expected.split(" \\| ", -1);
        return diagnostic.rule().name().equals(parts[0])
                && Stream.of(parts).skip(1).allMatch(diagnostic.message()::contains);
    }
}
