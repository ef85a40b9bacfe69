package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import org.provenplan.yaml.Limits;

/** Plans that the format promises are right, while they are under way. */
class GivenPlansTest {
    private static final Path FOLDER = Path.of("src/test/resources/given-plans").toAbsolutePath();

    /** @param warnings the rules that ask for something, without being an error */
    @ParameterizedTest
    @CsvSource({
        "after-an-inspection.yaml, 2026-05-10, review-interval",
        "after-an-inspection.yaml, 2026-05-20, review-interval",
        "after-an-inspection.yaml, 2026-05-24, ''",
        "one-action-under-way.yaml, 2026-05-12, ''",
        "one-action-under-way.yaml, 2026-06-01, ''",
        "one-action-under-way.yaml, 2026-06-12, ''",
    })
    void haveNoError(String plan, LocalDate asOf, String warnings) {
        CheckResult result = Checker.check(
                new CheckRequest(List.of(FOLDER.resolve(plan)), Optional.empty(), FOLDER, asOf, Limits.DEFAULT));
        assertThat(result.active()).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        assertThat(result.active().stream()
                        .map(diagnostic -> diagnostic.rule().name())
                        .distinct()
                        .toList())
                .isEqualTo(warnings.isEmpty() ? List.of() : List.of(warnings));
    }

    /** So that silence is no accident. */
    @ParameterizedTest
    @CsvSource({"after-an-inspection.yaml, 2026-05-25", "one-action-under-way.yaml, 2026-06-21"})
    void areNoLongerRightWhenTimeHasPassed(String plan, LocalDate asOf) {
        CheckResult result = Checker.check(
                new CheckRequest(List.of(FOLDER.resolve(plan)), Optional.empty(), FOLDER, asOf, Limits.DEFAULT));
        assertThat(result.active().stream().map(Diagnostic::severity)).contains(Severity.ERROR);
    }
}
