package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.fix.OneEdit;
import org.provenplan.plan.ReaderCase;
import org.provenplan.rule.Rule;
import org.provenplan.yaml.Limits;

/**
 * Carries out every edit of every rule's page and cases, of the reader's cases and of the table of faults, each by itself: the
 * diagnostic is gone, no other has come, and nothing else of the file has changed. What is told of a plan's past has no edits.
 */
class EveryEditTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);
    private static final int FEWEST_EDITS = 150;

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();
    private int diagnostics;
    private int edits;

    @Test
    void everyEditIsACure() throws IOException {
        List<String> basePlan = Files.readAllLines(RESOURCES.resolve("rule-pages/base-plan.yaml"));
        for (Rule rule : Rules.all()) {
            String name = rule.info().id().name();
            tryBlocks(name, RulePages.of(rule.info().id()).markdown(), basePlan);
        }
        for (Path file : files("rule-cases")) {
            tryBlocks(file.getFileName().toString().replace(".md", ""), Files.readString(file), basePlan);
        }
        for (Path file : files("reader-cases")) {
            tryReaderCase(file);
        }
        tryFaultTable();
        System.out.printf("%d edits; %d diagnostics have one, of %d%n", edits, edits, diagnostics);
        assertThat(String.join("\n", faults)).isEmpty();
        assertThat(edits).isGreaterThanOrEqualTo(FEWEST_EDITS);
    }

    private void tryBlocks(String rule, String page, List<String> basePlan) throws IOException {
        for (PageBlock block : PageBlock.of(page)) {
            Path place = Files.createTempDirectory(folder, "page");
            String name = "%s: %s %d".formatted(rule, block.section(), block.number());
            boolean ofThePast =
                    !block.before().isEmpty() || block.options().commit().isPresent();
            if (!ofThePast) {
                tryAll(name, new PageRun(rule, block, basePlan, place).request());
            }
        }
    }

    private void tryReaderCase(Path file) throws IOException {
        ReaderCase readerCase = ReaderCase.of(file);
        CheckRequest.PipedPlan plan =
                new CheckRequest.PipedPlan(folder.resolve("plan.yaml"), ByteBuffer.wrap(readerCase.bytes()));
        tryAll(
                file.getFileName().toString(),
                new CheckRequest(List.of(), Optional.of(plan), folder, AS_OF, readerCase.limits()));
    }

    private void tryFaultTable() throws IOException {
        Path table = RESOURCES.resolve("fault-table");
        String whole = Files.readString(table.resolve("whole-plan.yaml"));
        for (String line : Files.readAllLines(table.resolve("faults.txt"))) {
            if (FaultRow.isRow(line)) {
                FaultRow row = FaultRow.parse(line);
                CheckRequest.PipedPlan plan = new CheckRequest.PipedPlan(
                        table.resolve("whole-plan.yaml").toAbsolutePath(),
                        ByteBuffer.wrap(row.applyTo(whole).getBytes(StandardCharsets.UTF_8)));
                tryAll(
                        row.head(),
                        new CheckRequest(
                                List.of(),
                                Optional.of(plan),
                                table.toAbsolutePath(),
                                LocalDate.of(2026, 9, 14),
                                Limits.DEFAULT));
            }
        }
    }

    private void tryAll(String name, CheckRequest request) throws IOException {
        CheckResult result = Checker.check(request);
        assertThat(result.unjudged().crashes()).as(name).isEmpty();
        for (Diagnostic diagnostic : result.active()) {
            diagnostics++;
            if (diagnostic.fix().edit().isPresent()) {
                edits++;
                for (String fault : OneEdit.faults(request, result, diagnostic)) {
                    faults.add(name + ", " + diagnostic.place() + " " + diagnostic.rule() + " (\""
                            + diagnostic.fix().edit().get().newText() + "\"): " + fault);
                }
            }
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
