package org.provenplan.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.format.Rulebook;

/** Every command in the README and in the examples is run by the packaged program and does what is shown. */
class DocumentedCommandsIT {
    private static final Path ROOT = PackagedShell.ROOT;
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern RULES_TABLE =
            Pattern.compile("(?s)(?<=<!-- rules: begin -->\\n).*?(?=<!-- rules: end -->)");
    /** A check that finds something ends with 1, one that could not read everything with 3; any other failure is a mistake. */
    private static final List<Integer> CHECKED = List.of(0, 1, 3);

    @TempDir
    Path folder;

    @Test
    void the_readme_does_what_it_shows() throws Exception {
        Files.createSymbolicLink(folder.resolve("target"), ROOT.resolve("target"));
        PackagedShell.copy(ROOT.resolve("examples"), folder.resolve("examples"));
        List<ConsoleBlock> commands = ConsoleBlock.in(Files.readString(README));
        assertThat(commands).isNotEmpty();
        for (ConsoleBlock command : commands) {
            run(command);
        }
    }

    @Test
    void ci_runs_the_command_that_the_readme_names_for_the_tests() throws IOException {
        List<String> ci = Files.readAllLines(ROOT.resolve(".ci/run"));
        assertThat(Files.readString(README)).contains("```console\n$ " + ci.get(ci.size() - 1) + "\n```");
    }

    @Test
    void the_readme_lists_the_rules() throws IOException {
        String readme = Files.readString(README);
        StringBuilder table = new StringBuilder();
        Rulebook.markdown(table);
        String generated = RULES_TABLE.matcher(readme).replaceFirst(Matcher.quoteReplacement(table.toString()));
        if (Boolean.getBoolean("provenplan.rewrite")) {
            Files.writeString(README, generated);
        }
        assertThat(Files.readString(README)).isEqualTo(generated);
    }

    @TestFactory
    Stream<DynamicTest> examples_check_clean_on_their_day() throws IOException {
        List<Path> readmes;
        try (Stream<Path> examples = Files.list(ROOT.resolve("examples"))) {
            readmes = examples.map(example -> example.resolve("README.md"))
                    .sorted()
                    .toList();
        }
        return readmes.stream()
                .map(readme -> DynamicTest.dynamicTest(
                        readme.getParent().getFileName().toString(), () -> exampleIsAsItSays(readme)));
    }

    private void exampleIsAsItSays(Path readme) throws Exception {
        List<ConsoleBlock> commands = ConsoleBlock.in(Files.readString(readme));
        assertThat(commands).isNotEmpty();
        boolean lightsUp = readme.getParent().endsWith("first-attempt");
        for (ConsoleBlock command : commands) {
            PackagedShell.Answer answer = new PackagedShell(folder).run(command.command(), ROOT);
            assertThat(answer.code())
                    .as(command.command() + "\n" + answer.output())
                    .isEqualTo(lightsUp ? 1 : 0);
        }
    }

    private void run(ConsoleBlock command) throws Exception {
        if (command.command().equals("mvn verify")) {
            return;
        }
        String line = command.command().replaceFirst("^mvn .*? package && ", "");
        PackagedShell.Answer answer = new PackagedShell(folder).run(line, folder);
        List<Integer> expected = line.startsWith("provenplan check") ? CHECKED : List.of(0);
        assertThat(answer.code()).as(line + "\n" + answer.output()).isIn(expected);
        assertThat(command.shows(answer.output()))
                .as("%s shows%n%s%nbut prints%n%s", line, String.join("\n", command.output()), answer.output())
                .isTrue();
    }
}
