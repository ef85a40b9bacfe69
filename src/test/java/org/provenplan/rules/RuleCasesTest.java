package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.Lots;
import org.provenplan.diagnostic.Diagnostic;

/**
 * Runs the cases in {@code rule-cases}: one file for each rule, one heading for each case, blocks as on the rules' pages. A
 * block finds exactly what it states, as far as the rule itself and those on the file's line "Beside" are concerned: rules that
 * might report the same fault a second time.
 */
class RuleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/rule-cases");
    private static final Path BASE_PLAN = Path.of("src/test/resources/rule-pages/base-plan.yaml");
    private static final String BESIDE = "Beside: ";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<? extends DynamicNode> rules() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return Lots.of(files.sorted().map(this::rule).toList().stream());
        }
    }

    private DynamicNode rule(Path file) {
        try {
            String rule = file.getFileName().toString().replace(".md", "");
            String cases = Files.readString(file);
            assertThat(Rules.named(rule)).as("the rule of %s", file).isPresent();
            List<String> judged = Stream.concat(Stream.of(rule), beside(cases)).toList();
            List<String> basePlan = Files.readAllLines(BASE_PLAN);
            return DynamicContainer.dynamicContainer(
                    rule, PageBlock.of(cases).stream().map(block -> test(rule, judged, block, basePlan)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private DynamicTest test(String rule, List<String> judged, PageBlock block, List<String> basePlan) {
        String name = "%s: %s %d".formatted(rule, block.section(), block.number());
        return DynamicTest.dynamicTest(name, () -> {
            PageRun run = new PageRun(rule, block, basePlan, Files.createTempDirectory(folder, "case"));

            List<Diagnostic> found = run.check();

            assertThat(run.lines(found).stream()
                            .filter(line -> judged.stream().anyMatch(id -> line.contains("[" + id + "]"))))
                    .as("%s finds something else than it states:%n%s%n", name, block)
                    .containsExactlyElementsOf(run.stated());
            new RuleWords(rule).require(RuleWords.ofCase(block), found);
        });
    }

    private static Stream<String> beside(String cases) {
        return cases.lines()
                .filter(line -> line.startsWith(BESIDE))
                .flatMap(line -> Stream.of(line.substring(BESIDE.length()).split(", ", -1)));
    }
}
