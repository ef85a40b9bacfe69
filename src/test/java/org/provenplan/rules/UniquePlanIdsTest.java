package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.yaml.Limits;

class UniquePlanIdsTest {
    @TempDir
    private Path folder;

    @Test
    void eachLaterPlanIsReportedWithTheFirst() throws IOException {
        write("north.yaml", "provenplan: 1\nid: harbour-view\nfindings:\n  - {id: late, title: Late}\n");
        write("south.yaml", "provenplan: 1\nid: harbour-view\nfindings:\n  - {id: late, title: Late}\n");
        write("west.yaml", "provenplan: 1\nid: harbour-view\n");
        write("east.yaml", "provenplan: 1\nid: east\n");
        write("unread.yaml", "provenplan: 1\nid: east\nfindings: [[[\n");

        assertThat(check()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.message()).contains("north.yaml has harbour-view already");
            assertThat(diagnostic.related()).singleElement().satisfies(related -> assertThat(related.place())
                    .hasToString("north.yaml:2:5"));
        });
        assertThat(check())
                .extracting(diagnostic -> diagnostic.place().toString())
                .containsExactly("south.yaml:2:5", "west.yaml:2:5");
    }

    private List<Diagnostic> check() {
        return Checker.check(new CheckRequest(
                        List.of(folder), Optional.empty(), folder, LocalDate.of(2026, 6, 1), Limits.DEFAULT))
                .diagnostics()
                .stream()
                .filter(diagnostic -> diagnostic.rule().name().equals("unique-ids"))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
