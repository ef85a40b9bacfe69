package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.git.TestRepository;

/** A baseline from its making to its end, in a repository whose folders are worked in. */
class BaselineCommandTest {
    private static final Path CLEAN_PLAN = Path.of("src/test/resources/rule-pages/base-plan.yaml");
    private static final String FAULTY =
            "owner: j-green\n        contributors: [j-gren, r-pattel]\n        also-for: [nothing-known]";

    @TempDir
    private Path folder;

    private int run(Path where, String... args) {
        return new CommandLineProgram(new TestConsole(where).console()).run(args);
    }

    @Test
    void fromCreateToPrune() throws IOException {
        Path root = TestRepository.in(folder.toRealPath()).root();
        String clean = Files.readString(CLEAN_PLAN);
        Path plans = Files.createDirectories(root.resolve("plans"));
        Path plan = Files.writeString(plans.resolve("a.yaml"), clean.replace("owner: j-green", FAULTY));
        Path other = Files.writeString(
                plans.resolve("b.yaml"),
                clean.replace("harbour-view-2026", "b").replace("due: 2026-06-15", "due: 2026-04-15"));
        Path baseline = root.resolve("provenplan-baseline.json");

        assertThat(run(plans, "check")).isEqualTo(ExitCode.DIAGNOSTICS);
        assertThat(run(plans, "baseline", "create")).isEqualTo(ExitCode.CLEAN);
        List<String> created = Files.readAllLines(baseline);
        assertThat(run(root, "check")).isEqualTo(ExitCode.CLEAN);
        assertThat(run(plans, "check", "b.yaml")).isEqualTo(ExitCode.CLEAN);
        assertThat(run(root, "baseline", "create")).isEqualTo(ExitCode.USAGE);
        assertThat(run(root, "baseline", "prune")).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readAllLines(baseline)).isEqualTo(created);

        Files.writeString(plan, clean.replace("owner: j-green", FAULTY.replace("j-gren", "m-osei")));
        Files.delete(other);
        assertThat(run(plans, "baseline", "prune", "a.yaml")).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(baseline)).contains("\"plan\": \"b\"").doesNotContain("j-gren");
        assertThat(run(plans, "baseline", "prune")).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(baseline)).doesNotContain("\"plan\": \"b\"");
        assertThat(created)
                .containsSubsequence(Files.readAllLines(baseline).stream()
                        .map(line -> line.equals("    }") ? "    }," : line)
                        .filter(line -> !line.equals("    },"))
                        .toList());
        assertThat(run(plans, "check")).isEqualTo(ExitCode.CLEAN);

        Files.writeString(plan, clean.replace("owner: j-green", FAULTY).replace("due: 2026-06-15", "due: 2026-04-15"));
        assertThat(run(plans, "check")).isEqualTo(ExitCode.DIAGNOSTICS);
    }
}
