package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.Lots;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.rule.RuleOption;
import org.provenplan.rule.RulePage;

/**
 * Runs the examples on the rules' pages: each block is put into {@code rule-pages/base-plan.yaml} and checked with all rules.
 * An example must find exactly what its comments state, and what puts it right must find nothing.
 */
class RulePageTest {
    private static final List<String> HEADINGS =
            List.of("What it asks", "Why it matters", "Example", "Put right", "Options");
    private static final Path BASE_PLAN = Path.of("src/test/resources/rule-pages/base-plan.yaml");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<? extends DynamicNode> pages() throws IOException {
        List<String> basePlan = Files.readAllLines(BASE_PLAN);
        return Lots.of(Stream.concat(
                Stream.of(test("", "the base plan finds nothing", PageBlock.nothing(), basePlan)),
                Rules.all().stream().map(rule -> page(rule.info().id(), basePlan))));
    }

    private DynamicNode page(RuleId rule, List<String> basePlan) {
        return dynamicContainer(rule.name(), tests(rule, RulePages.of(rule), basePlan));
    }

    private Stream<DynamicTest> tests(RuleId rule, RulePage page, List<String> basePlan) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest(rule + ": the page is whole", () -> requireWhole(rule, page)));
        try {
            PageBlock.of(page.markdown())
                    .forEach(block -> tests.add(test(
                            rule.name(),
                            "%s: %s %d".formatted(rule, block.section(), block.number()),
                            block,
                            basePlan)));
        } catch (MalformedPage malformed) {
            tests.add(dynamicTest(
                    rule + ": its blocks can be read", () -> fail(rule + ".md, " + malformed.getMessage())));
        }
        return tests.stream();
    }

    private DynamicTest test(String rule, String name, PageBlock block, List<String> basePlan) {
        return dynamicTest(name, () -> {
            PageRun run = new PageRun(rule, block, basePlan, Files.createTempDirectory(folder, "page"));

            List<Diagnostic> found = run.check();

            assertThat(String.join("\n", run.lines(found)))
                    .as("%s finds something else than its page states:%n%s%n", name, block)
                    .isEqualTo(String.join("\n", run.stated()));
            new RuleWords(rule).require(RuleWords.ofPage(block), found);
        });
    }

    private static void requireWhole(RuleId rule, RulePage page) {
        String file = rule + ".md: ";
        assertThat(page.markdown()).as(file + "title").startsWith("# " + rule + "\n");
        assertThat(page.markdown()).as(file + "text").doesNotContain("To be written");
        assertThat(page.headings()).as(file + "headings").containsExactlyElementsOf(HEADINGS);
        assertThat(HEADINGS)
                .allSatisfy(heading ->
                        assertThat(page.section(heading)).as(file + heading).isNotBlank());
        assertThat(page.section("What it asks"))
                .as(file + "one line")
                .endsWith(".")
                .hasLineCount(1);
        assertThat(page.why()).as(file + "why, in one sentence").endsWith(".");
        assertThat(page.section("Options")).as(file + "Options").startsWith(options(rule));
        List<PageBlock> blocks = PageBlock.of(page.markdown());
        assertThat(blocks).as(file + "blocks").extracting(PageBlock::section).containsOnly("Example", "Put right");
        assertThat(expectedUnder("Example", blocks))
                .as(file + "broken by the example")
                .contains(rule.name());
        assertThat(expectedUnder("Put right", blocks))
                .as(file + "broken by what is put right")
                .isEmpty();
    }

    private static String options(RuleId rule) {
        List<RuleOption> options = Rules.named(rule.name()).orElseThrow().info().options();
        return options.isEmpty()
                ? "None."
                : options.stream()
                        .map(option -> "- `%s` (%s): %s.".formatted(option.name(), option.usual(), option.meaning()))
                        .collect(Collectors.joining("\n"));
    }

    private static List<String> expectedUnder(String section, List<PageBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.section().equals(section))
                .flatMap(block -> block.expectations().stream())
                .map(Expectation::rule)
                .toList();
    }
}
