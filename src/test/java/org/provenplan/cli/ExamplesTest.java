package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.git.TestRepository;

/** What the examples say of themselves: how much a check finds under each profile, and what seven months of history show. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final String FOURTEEN = "fourteen-concerns";
    private static final String BUNDLE = "elmstead-house.bundle";
    private static final String PLAN = "plans/elmstead-house.yaml";
    private static final List<String> PROFILES = List.of("working", "submission", "closure");
    private static final Pattern AS_OF = Pattern.compile("--as-of (\\S+)");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| \\S.* \\|$");

    @TempDir
    private Path folder;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCheckFindsWhatTheReadmeSays(Path example) throws IOException {
        String readme = Files.readString(example.resolve("README.md"));
        Matcher asOf = AS_OF.matcher(readme);
        assertThat(asOf.find()).isTrue();
        copy(example);
        List<String> profiles = new ArrayList<>();
        for (Matcher row = ROW.matcher(readme); row.find(); ) {
            profiles.add(row.group(1));
            assertThat(counts(row.group(1), asOf.group(1)))
                    .as(row.group(1))
                    .containsExactly(row.group(2), row.group(3), row.group(4));
        }
        assertThat(profiles).isEqualTo(PROFILES);
    }

    /** Errors, warnings and infos, outside Git: what a history tells is not the example's. */
    private List<String> counts(String profile, String asOf) {
        String found = CommittedPlans.runIn(
                        folder, "check", "--profile", profile, "--as-of", asOf, "--format", "csv", ".")
                .out();
        return Stream.of("error", "warning", "info")
                .map(severity -> ""
                        + Pattern.compile("(?m)^" + severity + ",[^,]*,active,")
                                .matcher(found)
                                .results()
                                .count())
                .toList();
    }

    private void copy(Path example) throws IOException {
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(example.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void theBundleEndsWithThePlanBesideIt() throws IOException {
        cloned();

        assertThat(folder.resolve(PLAN))
                .hasSameTextualContentAs(EXAMPLES.resolve(FOURTEEN).resolve(PLAN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check                               | Checked 1 plan with 14 findings and 17 actions; Found nothing wrong.
            trend                               | 2026-04-30 3 0 3 0 0 0 3; 2026-08-31 10 1 7 0 0 0 14; 2026-11-24 7 0 5 1 4 289 10
            changes --since 2026-09-01          | Closed with proof (4); Closed, not seen to happen (1); Slipped (3); Reopened (1)
            changes --since 2026-09-01          | due moved from 16 October to 27 November (second time, 42 days in all)
            history sign-as-you-give            | status changed from done to closed; status changed from closed to reopened
            history new-valves                  | owner changed from Will Strand to Asha Rao; Escalate the missing valves to the board
            history towels-in-room              | Close the finding about open doors (#7)
            history boxes-on-shift              | Start the afternoon boxes with twelve families
            due --within 2w                     | 0 overdue, 14 to come by 2026-12-08
            report --format markdown            | Of 17 actions 4 are closed with proof; none is overdue, 1 is blocked and 1 is reopened
            """)
    void sevenMonthsOfHistoryShow(String command, String shown) throws IOException {
        cloned();
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(command.startsWith("history") ? List.of(".") : List.of("--as-of", "2026-11-24", "."));

        CommittedPlans.Outcome outcome = CommittedPlans.runIn(folder, args.toArray(String[]::new));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " ")).contains(shown.split("; "));
    }

    private void cloned() throws IOException {
        String bundle =
                EXAMPLES.resolve(FOURTEEN).resolve(BUNDLE).toAbsolutePath().toString();
        TestRepository.in(folder).git("pull", "--quiet", bundle, "main");
    }
}
