package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.format.Formats;

/** What history can't tell is said in every format, with what to do about it, and is a failure only for who asks for history. */
class HistoryGapsTest {
    @TempDir
    private Path folder;

    /** Leaves a repository with a gap; the folder to check. */
    @FunctionalInterface
    interface Gap {
        Path in(CommittedPlans plans) throws IOException;
    }

    @ParameterizedTest(name = "{0} as {2}")
    @MethodSource
    void isSaid(String why, Gap gap, String format, String cure, int exit) throws IOException {
        Path place = gap.in(CommittedPlans.in(folder.resolve("repository")));
        CommittedPlans.Outcome outcome = CommittedPlans.runIn(place, "check", "--require-history", "--format", format);
        String said = outcome.out().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);

        assertThat(said).contains(why).contains(cure);
        assertThat(outcome.exit()).isEqualTo(exit);
        assertThat(CommittedPlans.runIn(place, "check", "--format", format).exit())
                .isZero();
    }

    static Stream<Arguments> isSaid() {
        return Formats.ofChecks().names().stream()
                .flatMap(format -> Stream.of(
                        arguments("the clone is shallow", (Gap) HistoryGapsTest::shallow, format, "fetch-depth: 0", 3),
                        arguments(
                                "the plan does not lie in a git repository",
                                (Gap) HistoryGapsTest::plain,
                                format,
                                "git init",
                                3),
                        arguments(
                                "1 past version can't be read, and was passed over",
                                (Gap) HistoryGapsTest::unreadable,
                                format,
                                "see them with git log",
                                0),
                        arguments(
                                "the repository shows some commits in the place of others",
                                (Gap) HistoryGapsTest::grafted,
                                format,
                                "git replace --list",
                                0),
                        arguments(
                                "the repository shows some commits in the place of others",
                                (Gap) HistoryGapsTest::graftedAndPacked,
                                format,
                                "git replace --list",
                                0),
                        arguments(
                                "the repository shows some commits in the place of others",
                                (Gap) HistoryGapsTest::besideTheGrafted,
                                format,
                                "git replace --list",
                                0)));
    }

    private static Path shallow(CommittedPlans plans) throws IOException {
        Path clone = plans.root().resolveSibling("clone");
        plans.repository()
                .git("clone", "--quiet", "--depth=1", plans.root().toUri().toString(), clone.toString());
        return clone;
    }

    private static Path plain(CommittedPlans plans) throws IOException {
        Path plain = Files.createDirectories(plans.root().resolveSibling("plain"));
        Files.writeString(plain.resolve("h.yaml"), plans.text());
        return plain;
    }

    private static Path unreadable(CommittedPlans plans) throws IOException {
        plans.edit("findings:", "findings: [").commit("2026-05-10");
        return plans.edit("findings: [", "findings:").commit("2026-05-11").root();
    }

    private static Path grafted(CommittedPlans plans) throws IOException {
        plans.edit("findings:", "# agreed\nfindings:").commit("2026-05-10");
        plans.repository().git("replace", "--graft", "HEAD");
        return plans.root();
    }

    private static Path graftedAndPacked(CommittedPlans plans) throws IOException {
        Path root = grafted(plans);
        plans.repository().git("pack-refs", "--all");
        return root;
    }

    private static Path besideTheGrafted(CommittedPlans plans) throws IOException {
        Path beside = grafted(plans).resolveSibling("beside");
        plans.repository().git("worktree", "add", "--quiet", "--detach", beside.toString());
        return beside;
    }
}
