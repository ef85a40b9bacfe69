package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a configuration says shows in the report, above all where it takes something off the rulebook. */
class ConfiguredReportTest {
    private static final Path BASE_PLAN = Path.of("src/test/resources/rule-pages/base-plan.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Example Care Ltd",
                "Under way",
                "the profile draft, rules that are off: due-date, unique-ids",
                "Registered manager of both homes",
                "I am accepted",
                "Dignity and respect",
            })
    void shows(String text) throws IOException {
        Files.writeString(folder.resolve("provenplan.yaml"), """
                profile: draft
                rules: {unique-ids: off, due-date: off}
                people: {j-green: {name: Jo Green, role: Registered manager of both homes}}
                frameworks: [hcs.yaml]
                report: {organisation: Example Care Ltd, status-labels: {in-progress: Under way, planned: Under way}}
                """);
        Files.writeString(folder.resolve("hcs.yaml"), """
                id: hcs
                name: Health and Social Care Standards
                standard: standard
                key-questions: {dignity: Dignity and respect}
                standards: {dignity: {"1.1": I am accepted}}
                """);
        Files.writeString(
                folder.resolve("a.yaml"),
                Files.readString(BASE_PLAN)
                        .replaceFirst("\\n  j-green: .*", "")
                        .replace("framework: cqc-saf", "framework: hcs")
                        .replace("key-question: safe", "key-question: dignity")
                        .replace("standards: [medicines-optimisation]", "standards: [\"1.1\"]"));
        TestConsole console = new TestConsole(folder);

        int exit = new CommandLineProgram(console.console()).run("report", "--format", "markdown");

        assertThat(console.err()).isEmpty();
        assertThat(exit).isEqualTo(ExitCode.CLEAN);
        assertThat(console.out()).contains(text);
    }
}
