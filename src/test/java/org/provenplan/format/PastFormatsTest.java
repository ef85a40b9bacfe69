package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.Checker;
import org.provenplan.git.TestRepository;
import org.provenplan.history.Histories;
import org.provenplan.life.ItemHistory;
import org.provenplan.life.PlanLives;
import org.provenplan.life.Trend;
import org.provenplan.yaml.Limits;

/** What history and trend write for programs keeps to the published schemas, and shows nothing private of the past. */
class PastFormatsTest {
    private static final Path BASE_PLAN = Path.of("src/test/resources/rule-pages/base-plan.yaml");
    private static final LocalDate DAY = LocalDate.parse("2026-08-10");

    @TempDir
    private Path folder;

    private PlanLives lives;

    @BeforeEach
    void makeLives() throws IOException {
        Path root = folder.toRealPath().resolve("plans");
        TestRepository repository = TestRepository.in(root);
        String plan = Files.readString(BASE_PLAN);
        repository.write(
                "a.yaml",
                plan.replace("status: in-progress", "status: in-progress\n        resources: NHS number 943 476 5919"));
        repository.git("add", ".");
        repository.git(
                "-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x", "--date=2026-06-12T12:00:00Z");
        repository.write("a.yaml", plan.replace("due: 2026-06-15", "due: 2026-07-06"));
        repository.write("new.yaml", plan.replace("id: harbour-view-2026", "id: other-2026"));
        CheckRequest request = new CheckRequest(List.of(root), Optional.empty(), root, DAY, Limits.DEFAULT);
        lives = PlanLives.of(Checker.check(request), request, Histories.ofInstalledGit());
    }

    @Test
    void historyKeepsToItsSchema() throws IOException {
        for (String id : List.of("protected-lead", "late-medicines", "harbour-view-2026", "nothing")) {
            assertThat(PublishedSchema.named("history").errorsIn(history(id, "json")))
                    .isEmpty();
        }
    }

    @Test
    void trendKeepsToItsSchema() throws IOException {
        StringBuilder out = new StringBuilder();
        Formats.ofTrend()
                .named("json")
                .orElseThrow()
                .write(Trend.of(lives, Optional.empty(), DAY), new Screen(false, 80), out);

        assertThat(PublishedSchema.named("trend").errorsIn(out.toString())).isEmpty();
        assertThat(out).contains("\"complete\": false", "the plan has never been committed");
    }

    @Test
    void nothingPrivateOfThePastIsShown() throws IOException {
        for (String format : Formats.ofHistory().names()) {
            assertThat(history("protected-lead", format)).contains("NHS number").doesNotContain("5919");
        }
    }

    private String history(String id, String format) throws IOException {
        StringBuilder out = new StringBuilder();
        Formats.ofHistory().named(format).orElseThrow().write(ItemHistory.of(lives, id), new Screen(false, 80), out);
        return out.toString();
    }
}
