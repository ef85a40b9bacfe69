package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.Lots;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.yaml.Limits;

/**
 * Breaks a plan that has nothing wrong, one field at a time, as the table in {@code fault-table} says, and looks what all rules find:
 * one fault, one diagnostic, at its place. {@code -Dprovenplan.rewrite=true} writes what is found into the table instead: then
 * read the changes with care.
 */
class FaultTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/fault-table");
    private static final Path TABLE = FOLDER.resolve("faults.txt");
    private static final String PLAN = "whole-plan.yaml";
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 14);

    @TempDir
    private Path folder;

    private String plan;

    @BeforeEach
    void copy() throws IOException {
        plan = Files.readString(FOLDER.resolve(PLAN));
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void thePlanHasNothingWrong() throws IOException {
        assertThat(check(plan)).isEmpty();
    }

    @Test
    void theTableIsLong() throws IOException {
        assertThat(Files.readAllLines(TABLE).stream().filter(FaultRow::isRow)).hasSizeGreaterThanOrEqualTo(250);
    }

    @TestFactory
    Stream<? extends DynamicNode> faults() throws IOException {
        List<String> table = Files.readAllLines(TABLE);
        if (Boolean.getBoolean("provenplan.rewrite")) {
            Files.write(TABLE, rewritten(table));
        }
        return Lots.of(table.stream()
                .filter(FaultRow::isRow)
                .map(FaultRow::parse)
                .map(row -> DynamicTest.dynamicTest(row.head(), () -> run(row))));
    }

    private void run(FaultRow row) throws IOException {
        PlacedPlan broken = new PlacedPlan(row.applyTo(plan));
        List<Diagnostic> found = check(broken.text());
        if (!Boolean.getBoolean("provenplan.rewrite")) {
            assertThat(summary(found, broken))
                    .as("%s%n%s%n", row.head(), inFull(found))
                    .isEqualTo(row.expected());
        }
    }

    private List<String> rewritten(List<String> table) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : table) {
            lines.add(FaultRow.isRow(line) ? rewritten(FaultRow.parse(line)) : line);
        }
        return lines;
    }

    private String rewritten(FaultRow row) throws IOException {
        PlacedPlan broken = new PlacedPlan(row.applyTo(plan));
        return row.with(summary(check(broken.text()), broken));
    }

    private List<Diagnostic> check(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(PLAN), text);
        CheckResult result =
                Checker.check(new CheckRequest(List.of(file), Optional.empty(), folder, AS_OF, Limits.DEFAULT));
        assertThat(result.unjudged().crashes()).as("rules that failed").isEmpty();
        return result.active();
    }

    private static String summary(List<Diagnostic> found, PlacedPlan plan) {
        return found.isEmpty()
                ? "nothing"
                : found.stream()
                        .map(diagnostic -> "%s %s @ %s"
                                .formatted(
                                        diagnostic.rule(), diagnostic.severity().word(), place(diagnostic, plan)))
                        .collect(Collectors.joining("; "));
    }

    private static String place(Diagnostic diagnostic, PlacedPlan plan) {
        String file = diagnostic.place().source().file();
        return file.endsWith(PLAN)
                ? plan.nameOf(diagnostic.place())
                : file + ":" + diagnostic.place().start().line() + " \""
                        + diagnostic.place().text() + "\"";
    }

    private static String inFull(List<Diagnostic> found) {
        return found.stream()
                .map(diagnostic -> "%s: %s %s [%s]%n    %s"
                        .formatted(
                                diagnostic.place().start().line(),
                                diagnostic.severity().word(),
                                diagnostic.message(),
                                diagnostic.rule(),
                                diagnostic.fix().sentence()))
                .collect(Collectors.joining("\n"));
    }
}
