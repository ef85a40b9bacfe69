package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.Lots;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.yaml.Limits;

/** Sentences of the field, one after the other in a whole plan: those that can be checked, and those that only sound good. */
class SentencesTest {
    private static final Path FOLDER = Path.of("src/test/resources/wording");
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    private static final Set<String> ABOUT_WORDS = Set.of(
            "precise-wording",
            "more-than-training",
            "practice-check",
            "cause-not-symptom",
            "root-cause",
            "specific-finding",
            "notes-show-outcome",
            "no-contradiction");

    /** Where a field stands, with {@code %s} for the sentence; the others are in the plan itself. */
    private static final Map<String, String> IN_ACTION = Map.ofEntries(
            Map.entry("step", "steps: [{title: %s, by: j-green, due: 2026-06-10}]"),
            Map.entry("note", "progress: [{date: 2026-05-20, by: j-green, note: %s}]"),
            Map.entry(
                    "evidence", "evidence: [{id: e, title: %s, kind: observation, date: 2026-05-20, ref: Rounds 12}]"),
            Map.entry(
                    "shows",
                    "evidence: [{id: e, title: A round, kind: observation, date: 2026-05-20, ref: Rounds 12, shows: %s}]"),
            Map.entry("criteria", "closure: {criteria: %s}"),
            Map.entry("method", "closure: {verified: {by: r-patel, method: %s}}"),
            Map.entry("what-changed", "closure: {what-changed: %s}"),
            Map.entry("oversight", "closure: {oversight: %s}"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<? extends DynamicNode> nothingIsSaidOfGoodOnes() throws IOException {
        return Lots.of(rows("good-sentences.txt")
                .map(row -> DynamicTest.dynamicTest(row, () -> {
                    String[] parts = row.split(" \\| ", 2);

                    assertThat(found(parts[0], parts[1])).as(row).isEmpty();
                })));
    }

    @TestFactory
    Stream<? extends DynamicNode> badOnesAreFound() throws IOException {
        return Lots.of(rows("bad-sentences.txt")
                .map(row -> DynamicTest.dynamicTest(row, () -> {
                    String[] parts = row.split(" \\| ", 3);

                    assertThat(found(parts[1], parts[2])).as(row).contains(parts[0]);
                })));
    }

    private static Stream<String> rows(String file) throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> line.contains(" | "))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(120);
        return rows.stream();
    }

    /** The rules about words that have something to say of a sentence. */
    private Stream<String> found(String field, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), plan(field, "\"" + sentence + "\""));
        CheckRequest request = new CheckRequest(List.of(file), Optional.empty(), folder, AS_OF, Limits.DEFAULT);
        return Checker.check(request).active().stream()
                .map(Diagnostic::rule)
                .map(Object::toString)
                .filter(ABOUT_WORDS::contains);
    }

    private static String plan(String field, String sentence) {
        String inAction = IN_ACTION.getOrDefault(field, "resources: None").formatted(sentence);
        return """
                provenplan: 1
                id: demo
                title: Demo
                service: {name: Demo}
                started: 2026-01-05
                governance: {accountable: r-patel, forum: Quality group, review-every: monthly, escalate-to: Board}
                people: {j-green: {name: Jo Green, role: Manager}, r-patel: {name: Ravi Patel, role: Director}}
                findings:
                  - id: late
                    title: %s
                    level: must-do
                    risk: medium
                    source: {type: audit, ref: page 7, date: 2026-01-05}
                    key-question: safe
                    regulations: ["12(2)(g)"]
                    root-causes: [{cause: %s, category: process}]
                    measures:
                      - id: m
                        title: %s
                        unit: late doses in four weeks
                        baseline: {value: 25, date: 2026-01-04, source: MAR}
                        target: {value: 5, by: 2026-06-30}
                        source: MAR
                        every: monthly
                        readings: [{date: 2026-05-10, value: 12}]
                    actions:
                      - id: a
                        title: %s
                        type: process
                        owner: j-green
                        start: 2026-01-12
                        due: 2026-06-20
                        next-review: 2026-06-12
                        evidence-from: [audit, observation]
                        status: in-progress
                        %s
                """.formatted(
                        given(field, "finding", sentence, "Evening medicines are given late"),
                        given(field, "cause", sentence, "Handover overruns and nobody is protected from interruption"),
                        given(field, "measure", sentence, "Late doses"),
                        given(field, "title", sentence, "One named lead gives evening medicines"),
                        inAction);
    }

    private static String given(String field, String one, String sentence, String otherwise) {
        return field.equals(one) ? sentence : otherwise;
    }
}
