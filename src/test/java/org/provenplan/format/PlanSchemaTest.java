package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanSchemaTest {
    private static final Path EXAMPLES = Path.of("examples");
    /** What services write at first: it must light up. */
    private static final Path FAULTY = EXAMPLES.resolve("first-attempt/improvement-plan.yaml");

    private static final String PLAN = """
            provenplan: 1
            id: harbour-view
            title: Harbour View
            service: {name: Harbour View}
            people:
              j-green: {name: Jo Green, role: Registered manager}
            inspection: {ratings: {safe: good}}
            findings:
              - id: late-medicines
                title: Evening medicines are given late
                level: must-do
                risk: high
                source: {type: inspection, ref: page 7}
                key-question: safe
                standards: [medicines-optimisation]
                regulations: ["12(2)(g)"]
                measures:
                  - {id: late, title: Late, unit: a week, every: weekly, target: {change: -80%, by: 2026-06-30}}
                actions:
                  - id: protected-lead
                    title: One named lead
                    type: process
                    owner: j-green
                    due: 2026-06-15
                    status: planned
            """;

    @TestFactory
    Stream<DynamicTest> exampleIsAccepted() throws IOException {
        PublishedSchema plan = PublishedSchema.named("plan");
        PublishedSchema finding = PublishedSchema.named("finding");
        return yamlFiles()
                .filter(file -> !file.equals(FAULTY))
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    boolean isFinding = file.getParent().endsWith("findings");
                    assertThat((isFinding ? finding : plan).errorsInYaml(Files.readString(file)))
                            .isEmpty();
                }));
    }

    @Test
    void firstAttemptIsNot() throws IOException {
        assertThat(PublishedSchema.named("plan").errorsInYaml(Files.readString(FAULTY)))
                .contains(
                        "/inspection/date pattern",
                        "/findings/0/actions/0/owner type",
                        "/findings/1 additionalProperties");
    }

    /**
     * @param change what stands in the plan, and what stands there instead, with an arrow between
     * @param errors places and keywords; none for what a draft may say
     */
    record Row(String change, List<String> errors) {
        @Override
        public String toString() {
            return change;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                row("provenplan: 1 → provenplan: 2", "/provenplan const"),
                row("id: harbour-view → id: Harbour View", "/id pattern"),
                row("id: harbour-view → id: 2026"),
                row("title: Harbour View → title: 2026"),
                row("title: Harbour View → title: true"),
                row("title: Harbour View → title: [a]", "/title type", "/title not"),
                row("title: Harbour View → titel: x", " required", " additionalProperties"),
                row("{name: Harbour View} → {name: }", "/service/name type", "/service/name not"),
                row("{name: Harbour View} → Harbour View", "/service type"),
                row("id: harbour-view → id: harbour-view\nframework: other-2030"),
                row("  j-green: →   J Green:", "/people propertyNames"),
                row("{safe: good} → {safe: fair}", "/inspection/ratings/safe enum"),
                row("{safe: good} → {own-area: good}"),
                row("level: must-do → level: must", "/findings/0/level enum"),
                row("risk: high → risk:", "/findings/0/risk type", "/findings/0/risk enum"),
                row("    risk: high\n → ", "/findings/0 required"),
                row("key-question: safe → key-question: of-another-framework"),
                row("key-question: safe → key-question:"),
                row("[medicines-optimisation] → ['own:x', S4]"),
                row("[medicines-optimisation] → medicines-optimisation", "/findings/0/standards type"),
                row("[\"12(2)(g)\"] → [12, \"2009/18\", 9A]"),
                row("[\"12(2)(g)\"] → [twelve]", "/findings/0/regulations/0 pattern"),
                row("every: weekly → every: 2 weeks"),
                row("every: weekly → readings: [{date: 2026-05-10, value: 19}]"),
                row("every: weekly → readings: [{date: 2026-05-10, note: Typed for another ward}]"),
                row("every: weekly → readings: [{date: 2026-05-10}]", "/findings/0/measures/0/readings/0 required"),
                row("every: weekly → every: often", "/findings/0/measures/0/every pattern"),
                row("-80% → 5", "/findings/0/measures/0/target/change type"),
                row("owner: j-green → owner:"),
                row("owner: j-green → owner: Jo Green", "/findings/0/actions/0/owner pattern"),
                row("owner: j-green → owner: [j-green]", "/findings/0/actions/0/owner type"),
                row("due: 2026-06-15 → due:"),
                row("due: 2026-06-15 → due: \"2026-06-15\""),
                row("due: 2026-06-15 → due: 15/06/2026", "/findings/0/actions/0/due pattern"),
                row("due: 2026-06-15 → due: 2026-13-01", "/findings/0/actions/0/due pattern"),
                row("status: planned → evidence:"),
                row("status: planned → evidence: Updated policy", "/findings/0/actions/0/evidence type"),
                row("status: planned → stats: planned", "/findings/0/actions/0 additionalProperties"));
    }

    private static Row row(String change, String... errors) {
        return new Row(change, List.of(errors));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatADraftMayNot(Row row) throws IOException {
        List<String> change = List.of(row.change().split(" ?→ ?", -1));
        assertThat(PLAN).contains(change.get(0));
        assertThat(PublishedSchema.named("plan").errorsInYaml(PLAN.replace(change.get(0), change.get(1))))
                .filteredOn(error -> !error.endsWith(" anyOf"))
                .containsAll(row.errors())
                .satisfies(errors ->
                        assertThat(errors.isEmpty()).isEqualTo(row.errors().isEmpty()));
    }

    private static Stream<Path> yamlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("[^.].*\\.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
