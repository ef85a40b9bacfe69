package org.provenplan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.git.TestRepository;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanReader;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;

/** What closed an action counts as seen to happen where Git knew it within a month. */
class ClosureRecordingTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);

    @TempDir
    Path folder;

    /** The action is open from April on, done on 1 June, seen on the day of the evidence, closed on the third. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-10, 2026-06-15, 2026-06-20, ''",
        "2026-06-10, 2026-06-15, 2026-07-02, ''",
        "2026-06-10, 2026-06-15, 2026-07-03, done-on",
        "2026-06-01, 2026-06-15, 2026-07-03, 'done-on, evidence seen'",
        "2026-06-10, 2026-06-15, 2026-07-16, 'done-on, evidence seen'",
        "2026-06-10, 2026-06-15, 2026-07-17, 'closed, verified, done-on, evidence seen'",
    })
    void factsAreLateAfterAMonth(LocalDate seen, LocalDate closed, LocalDate committed, String late)
            throws IOException {
        TestRepository repository = TestRepository.in(folder);
        repository.write("plan.yaml", PlanScript.plan("demo", "2026-06-20"));
        repository.commit(LocalDate.of(2026, 4, 20), "Jo Green", "jo@example.org");
        repository.write("plan.yaml", closed(seen, closed));
        repository.commit(committed, "Jo Green", "jo@example.org");

        ClosureRecording recording = recording(closed(seen, closed));

        assertThat(recording.cameClosed()).isFalse();
        assertThat(String.join(
                        ", ",
                        recording.late().stream()
                                .map(ClosureRecording.LateFact::what)
                                .toList()))
                .isEqualTo(late);
        assertThat(recording.seenToHappen()).isEqualTo(late.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16", "2026-08-01"})
    void whatCameClosedWasNotSeen(LocalDate committed) throws IOException {
        String plan = closed(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 15));
        TestRepository repository = TestRepository.in(folder);
        repository.write("plan.yaml", plan);
        repository.commit(committed, "Jo Green", "jo@example.org");

        assertThat(recording(plan).seenToHappen()).isFalse();
    }

    private static String closed(LocalDate seen, LocalDate closed) {
        return PlanScript.plan("demo", "2026-06-20") + """
                status: closed
                done-on: 2026-06-01
                evidence: [{id: seen, title: Round seen, kind: observation, date: %s, ref: Book 3}]
                closure: {verified: {by: r-patel, date: %s}, closed: {by: r-patel, date: %s}}
                """.indent(8).formatted(seen, closed, closed);
    }

    private ClosureRecording recording(String text) {
        Plan plan = PlanReader.read(
                        new YamlReader(Limits.DEFAULT).read(DecodedText.of(new SourceText("plan.yaml", text))),
                        List.of())
                .plan()
                .orElseThrow();
        Histories.Answer answer = Histories.ofInstalledGit().of(folder.resolve("plan.yaml"), PlanFacts.of(plan));
        return ClosureRecording.of(
                        plan.actions().get(0).id().get(),
                        PlanFacts.of(plan),
                        ((Histories.Answer.Known) answer).history(),
                        AS_OF,
                        ClosureRecording.DAYS)
                .orElseThrow();
    }
}
