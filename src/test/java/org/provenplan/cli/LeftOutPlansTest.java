package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no plan is found, but some were met, it is said what left them out. */
class LeftOutPlansTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            plans/  | -         | Git ignores plans/h.yaml. Correct that, or name the file
            -       | other/*   | plans: in provenplan.yaml leaves out plans/h.yaml. Correct that, or name the file
            h.yaml  | other/*   | Git ignores plans/h.yaml. Correct that
            more/   | other/*   | leaves out plans/h.yaml, and Git ignores more/a.yaml, more/b.yaml, more/c.yaml and 1 more.
            """)
    void saysWhatLeftThemOut(String ignored, String plans, String said) throws IOException {
        CommittedPlans committed = CommittedPlans.in(folder);
        for (String name : "a b c d".split(" ", -1)) {
            committed
                    .repository()
                    .write("more/" + name + ".yaml", "more/".equals(ignored) ? committed.text() : "a: b\n");
        }
        if (ignored != null) {
            committed.repository().git("rm", "--quiet", "--cached", CommittedPlans.PLAN);
            committed.repository().write(".gitignore", ignored + "\n");
        }
        if (plans != null) {
            committed.repository().write("provenplan.yaml", "plans: [" + plans + "]\n");
        }
        CommittedPlans.Outcome outcome = committed.run("check");
        assertThat(outcome.exit()).isEqualTo(ExitCode.NO_PLAN);
        assertThat(outcome.err())
                .contains("No plan was found in this folder: ", said)
                .doesNotContain("provenplan init");
    }
}
