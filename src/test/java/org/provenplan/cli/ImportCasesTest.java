package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.plan.DateText;
import org.provenplan.yaml.Limits;

/**
 * Makes a plan of each tracker in {@code trackers}: a {@code .tracker} is written as a workbook, a {@code .csv} as older Windows
 * programs do. What comes of it stands beside it, the plan and what is told. {@code -Dprovenplan.rewrite=true} writes it anew: then
 * read the changes with care.
 */
class ImportCasesTest {
    private static final Path CASES = Path.of("src/test/resources/trackers");
    private static final Set<String> FAULTS_OF_FORM = Set.of(
            "field-values",
            "known-codes",
            "known-fields",
            "known-references",
            "plain-characters",
            "plain-yaml",
            "readable-yaml",
            "real-dates",
            "unique-ids",
            "unique-keys",
            "unique-people",
            "whole-text",
            "no-personal-identifiers");

    @TempDir
    private Path folder;

    /** A tracker as a file, and what people see in its cells. */
    private record Made(String name, List<String> cells) {}

    @TestFactory
    Stream<DynamicTest> trackers() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> cases = files.filter(file -> file.toString().matches(".*\\.(tracker|csv)"))
                    .sorted()
                    .toList();
            return cases.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
        }
    }

    private void run(Path file) throws IOException {
        Made made = made(file);
        String id = made.name().replaceFirst("\\..*", "");
        String told = run("import", made.name(), "--dry-run") + run("import", made.name(), "--output", id + ".yaml");
        String plan = Files.readString(folder.resolve(id + ".yaml"));
        assertNothingLost(made.cells(), plan);
        assertNoFaultOfForm(id + ".yaml");
        run("import", made.name(), "--output", id + "/");
        assertThat(rules(id)).as("the folder says the same").isEqualTo(rules(id + ".yaml"));
        compare(CASES.resolve(id + ".yaml"), plan);
        compare(CASES.resolve(id + ".txt"), told);
    }

    private Made made(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        if (name.endsWith(".csv")) {
            Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1252")));
            return new Made(name, List.of(text.split("[;\n\"]+")));
        }
        TestWorkbook workbook = new TestWorkbook(text);
        String xlsx = name.replace(".tracker", ".xlsx");
        workbook.write(folder.resolve(xlsx));
        return new Made(xlsx, workbook.cells());
    }

    private static void compare(Path stated, String found) throws IOException {
        if (Boolean.getBoolean("provenplan.rewrite")) {
            Files.writeString(stated, found);
        }
        assertThat(found).isEqualTo(Files.readString(stated));
    }

    /** Whatever people type into cells, all of it comes through, and nothing of it is taken for YAML. */
    @Test
    void oddTexts() throws IOException {
        Random random = new Random(20261201);
        List<String> pieces = List.of(
                "- ",
                "# ",
                " #1",
                ": ",
                "'",
                "\"",
                "\\",
                "{",
                "[a, b]",
                "&x",
                "*x",
                "!tag",
                "|",
                ">-",
                "%",
                "@",
                "`",
                "---",
                "...",
                "yes",
                "null",
                "~",
                "0x1F",
                "1.10",
                "007",
                "2026-02-30",
                "\u2028",
                "\u00a0",
                "\u200b",
                "“smart”",
                "’",
                "Ω",
                "😀",
                "＝1",
                "\u0007",
                "\uf0b7 ",
                "<b>",
                "&amp;",
                "=1+1",
                "word",
                "Long-winded sentence that goes on and on",
                "\n",
                "\n\n",
                "\t",
                "${x}",
                "é",
                "e\u0301");
        for (int round = 0; round < 40; round++) {
            StringBuilder text =
                    new StringBuilder("Issue,Action required,By whom,By when,Evidence,Progress,Status,No,Risk\n");
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < 45; i++) {
                StringBuilder cell = new StringBuilder();
                for (int j = random.nextInt(6); j >= 0; j--) {
                    cell.append(pieces.get(random.nextInt(pieces.size())));
                }
                cells.add(cell.toString());
                text.append('"').append(cell.toString().replace("\"", "\"\"")).append(i % 9 == 8 ? "\"\n" : "\",");
            }
            String name = "odd" + round;
            Files.writeString(folder.resolve(name + ".csv"), text);
            run("import", name + ".csv", "--output", name + ".yaml");
            assertNothingLost(cells, Files.readString(folder.resolve(name + ".yaml")));
            assertNoFaultOfForm(name + ".yaml");
        }
    }

    private static void assertNothingLost(List<String> cells, String plan) {
        String lines = plan.replaceAll("(?m)^\\s*# ?", " ");
        String all = words(lines + lines.replace("''", "'"));
        for (String cell : cells) {
            for (String line : cell.split("\n", -1)) {
                String said = words(line.replaceFirst("^\\s*(?:\\(?(?:\\d{1,2}|[a-z])[.)](?!\\d)|[•*–-])\\s*", ""));
                assertThat(all.contains(said) || isDayIn(line, all))
                        .as("%s in %s", cell, plan)
                        .isTrue();
            }
        }
    }

    /** Letters, digits and most signs, without blanks and what nobody sees, in small letters. */
    private static String words(String text) {
        return text.replaceAll("[\\s\\p{Cf}\\p{Cc}\\p{Z}\uf0b7•]+", "")
                .replaceAll("[-.,;\"]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isDayIn(String line, String all) {
        String[] parts = line.split("\\s*[:–-]\\s+|\\s+(?=[a-z])", 2);
        String rest = parts.length > 1 ? words(parts[1]) : "";
        String day = parts[0].matches(".*/\\d\\d")
                ? parts[0].substring(0, parts[0].length() - 2) + "20" + parts[0].substring(parts[0].length() - 2)
                : parts[0];
        return new DateText(day)
                        .meant()
                        .filter(date -> all.contains(words(date.toString())))
                        .isPresent()
                && all.contains(rest);
    }

    private void assertNoFaultOfForm(String plan) throws IOException {
        assertThat(rules(plan)).isNotEmpty().doesNotContainAnyElementsOf(FAULTS_OF_FORM);
    }

    private List<String> rules(String plan) throws IOException {
        CheckRequest request = new CheckRequest(
                List.of(folder.resolve(plan)), Optional.empty(), folder, LocalDate.of(2026, 6, 1), Limits.DEFAULT);
        CheckResult result = Checker.check(request);
        assertThat(result.plans()).hasSize(1);
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.rule().name())
                .sorted()
                .toList();
    }

    private String run(String... args) {
        TestConsole console = new TestConsole(folder);
        int exit = new CommandLineProgram(console.console()).run(args);
        assertThat(exit).as(console.err()).isZero();
        return console.out() + console.err();
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeRead() {
        String head = "Issue,Action required,By whom\n";
        return Stream.of(
                refused("empty.csv", bytes(""), "is empty"),
                refused("letter.xlsx", bytes("%PDF-1.7 …"), "is a PDF"),
                refused("page.xls", bytes("<html><table>"), "is a web page or a document"),
                refused("noise.csv", new byte[] {1, 2, 0, 3, 0, 4}, "is neither a workbook (.xlsx) nor a CSV file"),
                refused("old.xls", ole("Workbook"), "is a workbook in the form of 1997 (.xls)"),
                refused("locked.xlsx", ole("EncryptedPackage"), "has a password"),
                refused("prose.csv", bytes("Dear all,\nthe plan follows.\n"), "has no row of headings that are known"),
                refused("quote.csv", bytes(head + "\"Never closed,x,y\n"), "opens a quote (\") in row 2"),
                refused("rows.csv", bytes(head + "a,b,c\n".repeat(100_000)), "holds more than 5,000 rows with text"),
                refused(
                        "text.csv",
                        bytes(head + "a".repeat(3_000_000) + ",b,c\n"),
                        "holds more than 2,000,000 characters"),
                refused(
                        "bomb.xlsx",
                        zip("xl/workbook.xml", new byte[60 << 20]),
                        "unpacks to more than a tracker can hold"),
                refused("word.xlsx", zip("word/document.xml", bytes("<w/>")), "is a Word document"),
                refused(
                        "cut.xlsx",
                        bytes("PK\u0003\u0004 and then nothing"),
                        "can't be read as a workbook: it is damaged"),
                refused(
                        "xxe.xlsx",
                        workbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
                        "holds a document type"),
                refused(
                        "far.xlsx",
                        workbook("", "</t></is></c><c r=\"ZZZZZZ1\"><is><t>x"),
                        "can't be read as a workbook: it is damaged"));
    }

    private DynamicTest refused(String name, byte[] content, String sentence) {
        return DynamicTest.dynamicTest(name, () -> {
            Files.write(folder.resolve(name), content);
            TestConsole console = new TestConsole(folder);
            int exit = new CommandLineProgram(console.console()).run("import", name, "--output", "plan.yaml");
            assertThat(console.err())
                    .startsWith("provenplan: " + name + " " + sentence)
                    .hasLineCount(1);
            assertThat(exit).isEqualTo(ExitCode.USAGE);
            assertThat(console.out()).isEmpty();
            assertThat(folder.resolve("plan.yaml")).doesNotExist();
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ole(String entry) {
        byte[] bytes = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
        byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    private static byte[] zip(String part, byte[] content) {
        return TestWorkbook.zip(Map.of(part, content));
    }

    /** A workbook whose sheet begins with something and has something in its first cell. */
    private static byte[] workbook(String start, String cell) {
        return new TestWorkbook("sheet A\nrow | @cell@ | Action required | By whom\n").bytes(sheet -> {
            String text = sheet.replace("@cell@", cell);
            int head = text.indexOf("?>") + 2;
            return text.substring(0, head) + start + text.substring(head);
        });
    }
}
