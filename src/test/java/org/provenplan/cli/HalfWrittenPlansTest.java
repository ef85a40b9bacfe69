package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.Lots;

/** Plans as they stand while they are typed from top to bottom: cut behind each line, and behind each colon. */
class HalfWrittenPlansTest {
    private static final Path HARBOUR = Path.of("examples/harbour-view/plans/harbour-view.yaml");
    private static final Path STEPS = Path.of("src/test/resources/half-written/next-steps.txt");
    private static final Pattern FOUND = Pattern.compile("Found (\\d+)");
    private static final Pattern TEXT_FAULT =
            Pattern.compile("\\S+:(\\d+):\\d+  error  (readable-yaml|plain-yaml|unique-keys|whole-text|one-version)");
    private static final Pattern NEXT = Pattern.compile("(?s)Next: .*?\\n +(.*)");
    /** As many as an action has keys that must be filled in, and a few of what lies around it. */
    private static final int MOST = 14;
    /** In no repository, whose past would be asked for each time. */
    @TempDir
    private Path folder;

    @TestFactory
    Stream<? extends DynamicNode> everyBeginning() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> starter = new StarterPlan("demo", "demo.yaml", LocalDate.of(2026, 6, 1))
                .text()
                .lines()
                .toList();
        addCuts(tests, "starter", starter, "demo.yaml");
        addCuts(tests, "harbour", Files.readAllLines(HARBOUR), "demo.yaml");
        return Lots.of(tests.stream());
    }

    private void addCuts(List<DynamicTest> tests, String name, List<String> lines, String file) {
        int first = 1;
        while (!lines.get(first - 1).startsWith("provenplan:")) {
            first++;
        }
        for (int cut = first; cut < lines.size(); cut++) {
            String begun = String.join("\n", lines.subList(0, cut)) + "\n";
            String next = lines.get(cut);
            tests.add(DynamicTest.dynamicTest(name + " to line " + cut, () -> requireFewAndPlain(begun, file)));
            int colon = next.indexOf(':');
            if (colon > 0 && !next.strip().startsWith("#")) {
                String typing = begun + next.substring(0, colon + 1);
                tests.add(DynamicTest.dynamicTest(
                        name + " to the colon on line " + (cut + 1), () -> requireFewAndPlain(typing, file)));
            }
        }
    }

    private void requireFewAndPlain(String begun, String file) {
        String out = check(begun, file);
        Matcher found = FOUND.matcher(out);
        assertThat(found.find() ? Integer.parseInt(found.group(1)) : 0).as(out).isLessThanOrEqualTo(MOST);
        Matcher fault = TEXT_FAULT.matcher(out);
        while (fault.find()) {
            assertThat(opensBracketFrom(begun, Integer.parseInt(fault.group(1))))
                    .as(out)
                    .isTrue();
        }
    }

    /** Whether a bracket is still open that begins on a line, which is all that half of a plan can have wrong as YAML. */
    private static boolean opensBracketFrom(String begun, int line) {
        String rest = String.join("\n", begun.lines().toList().subList(line - 1, (int)
                begun.lines().count()));
        long opened = rest.chars().filter(unit -> unit == '{' || unit == '[').count();
        long closed = rest.chars().filter(unit -> unit == '}' || unit == ']').count();
        return opened > closed;
    }

    /** What to type next, line by line, as a table of lines and the beginning of the advice. */
    @TestFactory
    Stream<DynamicTest> nextStep() throws IOException {
        List<String> rows = Files.readAllLines(STEPS);
        StringBuilder begun = new StringBuilder();
        List<DynamicTest> tests = new ArrayList<>();
        for (String row : rows) {
            String[] columns = row.split(" \\|\\| ", 2);
            begun.append(columns[0].stripTrailing()).append('\n');
            String plan = begun.toString();
            if (columns.length > 1) {
                tests.add(DynamicTest.dynamicTest(columns[0].strip(), () -> assertThat(nextOf(check(plan, "demo.yaml")))
                        .startsWith(columns[1].strip())));
            }
        }
        return tests.stream();
    }

    private static String nextOf(String out) {
        Matcher next = NEXT.matcher(out);
        return next.find() ? next.group(1).replaceAll("\\s+", " ") : out;
    }

    private String check(String plan, String file) {
        TestConsole console =
                new TestConsole(folder).input(new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8)));
        new CommandLineProgram(console.console()).run("check", "-", "--stdin-filename", file, "--as-of", "2026-06-01");
        return console.out();
    }
}
