package org.provenplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Diagnostic.Status;
import org.provenplan.diagnostic.Severity;
import org.provenplan.yaml.Limits;

/** What a baseline hides after a plan was changed. Faults are alike where they stand in entries of one list. */
class BaselineTest {
    private static final String PLAN = """
            provenplan: 1
            id: two
            title: Bells
            service: {name: Harbour View}
            people:
              j-green: {name: Jo Green, role: Registered manager}
            findings:
              - id: bells
                title: No call bell is answered at night
                level: should-do
                risk: low
                source: {type: audit, ref: page 7, date: 2026-03-12}
                actions:
                  - id: night-lead
                    title: Name one carer on each night shift who answers bells
                    owner: %s
                    due: %s
                    progress:
            """;

    private static CheckResult check(String owner, String due, String days, String asOf) {
        StringBuilder plan = new StringBuilder(PLAN.formatted(owner, due));
        int nights = 0;
        for (String day : days.split(" ", -1)) {
            nights++;
            String done =
                    "Done on " + nights + " of 7 nights" + day.substring(2).replace("+", "");
            plan.append("          - {date: 2026-05-%s, by: j-green, note: %s}%n"
                    .formatted(day.substring(0, 2), day.endsWith("+") ? done : "[" + done + "]"));
        }
        Path here = Path.of("").toAbsolutePath();
        CheckRequest.PipedPlan piped = new CheckRequest.PipedPlan(
                here.resolve("plan.yaml"), ByteBuffer.wrap(plan.toString().getBytes(StandardCharsets.UTF_8)));
        return Checker.check(
                new CheckRequest(List.of(), Optional.of(piped), here, LocalDate.parse(asOf), Limits.DEFAULT));
    }

    private static List<Diagnostic> counting(CheckResult before, CheckResult after, String rule) {
        return Baseline.mark(after.diagnostics(), List.of(Baseline.of(before))).stream()
                .filter(found -> found.rule().name().equals(rule))
                .filter(found -> found.status() == Status.ACTIVE)
                .toList();
    }

    /** A day stands for a note that is a list; with a plus it is put right. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the same,                                 01 08,    01 08,       ''",
        "the first put right,                      01 08,    01+ 08,      ''",
        "the second put right,                     01 08,    01 08+,      ''",
        "the first taken out,                      01 08,    08,          ''",
        "one put right and a new one at the end,   01 08,    01+ 08 15,   2026-05-15",
        "one put right and a new one before,       08 15,    01 08+ 15,   2026-05-01",
        "the other way round,                      01 08,    08 01,       ''",
        "one more in between,                      01 15,    01 08 15,    2026-05-08",
        "the same day twice and one put right,     01 01,    01+ 01,      ''",
        "the same day a third time,                01 01,    01 01 01,    2026-05-01",
        "another text in the list,                 01 08,    01x 08,      ''",
    })
    void alikeInAList(String name, String before, String after, String counting) {
        assertThat(counting(
                                check("j-green", "2026-06-15", before, "2026-06-01"),
                                check("j-green", "2026-06-15", after, "2026-06-01"),
                                "field-values")
                        .stream()
                        .map(found -> {
                            String line = found.place()
                                    .source()
                                    .line(found.place().start().line());
                            return line.replaceFirst(".*date: ([0-9-]+).*", "$1");
                        })
                        .distinct())
                .as(name)
                .containsExactlyElementsOf(counting.isEmpty() ? List.of() : List.of(counting));
    }

    @Test
    void aMandatoryRuleHasNone() {
        CheckResult result = check("[j-green, nobody]", "2026-06-15", "01+", "2026-06-01");
        Diagnostic owner = result.diagnostics().stream()
                .filter(found -> found.rule().name().equals("single-owner"))
                .findFirst()
                .orElseThrow();
        Baseline forged = new Baseline(List.of(new Baseline.Fault(
                "two", "night-lead", "due-date", owner.message(), owner.fingerprint(), Severity.ERROR, 0)));

        assertThat(Baseline.of(result).faults())
                .extracting(Baseline.Fault::rule)
                .doesNotContain("single-owner");
        assertThat(Baseline.mark(result.diagnostics(), List.of(forged)))
                .extracting(Diagnostic::status)
                .containsOnly(Status.ACTIVE);
    }

    @Test
    void whatIsWaivedIsNotPutRight() {
        CheckResult before = check("j-green", "2026-06-15", "01 08", "2026-06-01");
        Baseline baseline = Baseline.of(before);
        CheckResult waived = CheckResult.of(
                before.asOf(),
                before.plans(),
                before.diagnostics().stream()
                        .map(found -> found.withStatus(Status.WAIVED))
                        .toList());

        assertThat(baseline.putRight(waived, plan -> true)).isEmpty();
        assertThat(baseline.putRight(check("j-green", "2026-06-15", "01+", "2026-06-01"), plan -> true))
                .hasSize(2);
        assertThat(baseline.putRight(check("j-green", "2026-06-15", "01+", "2026-06-01"), plan -> false))
                .isEmpty();
    }

    /** Whatever else is in the file, nothing in it is passed over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            []                                          | is no baseline from line 1 on
            {"format": 1, "faults": {}}                 | is no baseline from line 1 on
            {"format": 1, "faults": ["x"]}              | is no baseline from line 1 on
            {"format": 1, "faults": []} {}              | is no baseline from line 1 on
            {"format": 1, "faults": []                  | is no JSON from line 1 on
            {"format": 1, "faults": [{"rule": "x"}]}    | has a fault without a fingerprint at line 1
            {"format": 2, "faults": []}                 | must say "format": 1
            {"faults": []}                              | must say "format": 1
            """)
    void aFileThatIsNoBaselineIsRefused(String text, String why, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(Baseline.FILE), text);

        assertThatThrownBy(() -> BaselineReader.read(file, folder))
                .isInstanceOf(BaselineFault.class)
                .hasMessageContaining(why);
    }

    @Test
    void keysThatItDoesNotKnowAreLeftAlone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(Baseline.FILE), """
                {"by": {"faults": []}, "format": 1, "faults": [{"fingerprint": "1a", "since": ["may"], "rule": "x"}], "z": [1]}
                """);

        assertThat(BaselineReader.read(file, folder).faults())
                .containsExactly(new Baseline.Fault("", "", "x", "", "1a", Severity.ERROR, 0));
    }
}
