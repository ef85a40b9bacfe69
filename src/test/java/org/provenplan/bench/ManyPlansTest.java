package org.provenplan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;
import org.provenplan.yaml.Limits;

/** A thousand plans at once: each counts, and what holds across them holds however far apart they lie. */
class ManyPlansTest {
    private static final int PLANS = 1_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    @TempDir
    private static Path folder;

    private static CheckResult result;

    /** The last plan has the id of the first. */
    @BeforeAll
    static void check() throws IOException {
        ManyPlans.write(folder, PLANS);
        Path last = folder.resolve("plan-0999.yaml");
        Files.writeString(last, Files.readString(last).replace("id: plan-999\n", "id: plan-0\n"));
        result = Checker.check(new CheckRequest(List.of(folder), Optional.empty(), folder, AS_OF, Limits.DEFAULT));
    }

    @Test
    void anIdThatTwoOfThemShareIsReportedOnceWithBothPlaces() {
        assertThat(result.plans()).hasSize(PLANS);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.rule().name().equals("unique-ids")))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.place()).hasToString("plan-0999.yaml:2:5");
                    assertThat(diagnostic.related()).singleElement().satisfies(first -> assertThat(first.place())
                            .hasToString("plan-0000.yaml:2:5"));
                });
    }

    @Test
    void whoeverStandsInAllOfThemIsOnePersonWithEveryDateOnce() {
        DueList list = DueList.of(result, AS_OF.plusDays(30));
        assertThat(list.people()).extracting(DuePerson::name).containsExactlyInAnyOrder("Jo Green", "Ravi Patel");
        // An action, its review and the next reading of its measure for each finding; the forum's meeting has grace.
        assertThat(list.dates()).isEqualTo(PLANS * (3 * ManyPlans.FINDINGS + 1));
        assertThat(list.overdue()).isZero();
        assertThat(list.later()).isEqualTo(PLANS * ManyPlans.FINDINGS);
        assertThat(list.people().stream()
                        .flatMap(person -> person.dates().stream())
                        .map(due -> due.uid()))
                .doesNotHaveDuplicates();
    }
}
