package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports the plan in {@code sheets}. Each sheet as CSV stands beside it, but for the faults, whose words are those of the rules;
 * the workbook must say the same to another program.
 * {@code -Dprovenplan.rewrite=true} writes them anew: then read the changes with care.
 */
class ExportTest {
    private static final Path CASE = Path.of("src/test/resources/sheets");
    private static final List<String> SHEETS = List.of("Actions", "Findings", "Measures", "Evidence", "Owed", "Faults");
    /** All sheets, as they are shown, quoted only where that is needed. */
    private static final String AS_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static final Pattern DATE = Pattern.compile("(?<=^|,)\\d{4}-\\d{2}-\\d{2}(?=,|\r?$)", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("(?<=^|,)-?\\d+(?:\\.\\d+)?(?=,|\r?$)", Pattern.MULTILINE);

    private static final Pattern REPEATED = Pattern.compile("number-columns-repeated=\"(\\d+)\"");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyPlan() throws IOException {
        Files.copy(CASE.resolve("plan.yaml"), folder.resolve("plan.yaml"));
    }

    @TestFactory
    Stream<DynamicTest> eachSheetAsCsv() {
        return SHEETS.stream()
                .filter(sheet -> !sheet.equals("Faults"))
                .map(sheet -> DynamicTest.dynamicTest(sheet, () -> {
                    Path stated = CASE.resolve(sheet + ".csv");
                    String found = csv(sheet);
                    if (Boolean.getBoolean("provenplan.rewrite")) {
                        Files.writeString(stated, found);
                    }
                    assertThat(found).isEqualTo(Files.readString(stated));
                }));
    }

    @Test
    void the_workbook_says_the_same_to_another_program() throws Exception {
        run("export", "--output", "plan.xlsx");
        convert(AS_CSV);
        convert("fods");
        String document = Files.readString(folder.resolve("plan.fods"));
        int dates = 0;
        int numbers = 0;
        for (String sheet : SHEETS) {
            String own = csv(sheet);
            String read = Files.readString(folder.resolve("plan-" + sheet + ".csv"));
            assertThat(records(read)).as(sheet).isEqualTo(records(own));
            dates += (int) DATE.matcher(own).results().count();
            numbers += (int) NUMBER.matcher(own).results().count();
        }
        assertThat(dates).isGreaterThan(20);
        assertThat(cells(document, "date")).isEqualTo(dates);
        assertThat(cells(document, "float")).isEqualTo(numbers);
        assertThat(document).doesNotContain("table:formula").doesNotContain("07700 900123");
    }

    @Test
    void the_same_plan_on_the_same_day_gives_the_same_bytes() throws IOException {
        run("export", "--output", "one.xlsx");
        run("export", "--output", "two.xlsx");
        assertThat(folder.resolve("one.xlsx")).hasSameBinaryContentAs(folder.resolve("two.xlsx"));
    }

    @Test
    void what_was_exported_is_no_input() {
        run("export", "--output", "plan.xlsx");
        TestConsole console = new TestConsole(folder);
        assertThat(new CommandLineProgram(console.console()).run("import", "plan.xlsx"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains("was written by provenplan export");
    }

    private String csv(String sheet) throws IOException {
        run("export", "--sheet", sheet.toLowerCase(Locale.ROOT), "--output", "x.csv");
        return Files.readString(folder.resolve("x.csv")).replace("\r\n", "\n");
    }

    /** The cells of a table, without the quotes around them and the apostrophe before what would be a formula. */
    private static String records(String csv) {
        return csv.replace("\r\n", "\n")
                .replaceAll("(?m)(^|,|\")'(?=[=+@-])", "$1")
                .replace("\"", "")
                .replaceAll("(?m),+$", "");
    }

    /** How many cells are of a type; equal ones side by side are written as one. */
    private static int cells(String document, String type) {
        return Pattern.compile("<table:table-cell[^>]*office:value-type=\"" + type + "\"[^>]*>")
                .matcher(document)
                .results()
                .map(cell -> REPEATED.matcher(cell.group()))
                .mapToInt(repeated -> repeated.find() ? Integer.parseInt(repeated.group(1)) : 1)
                .sum();
    }

    private void convert(String filter) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        office(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "plan.xlsx")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static String office() {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty() && System.getenv("CI") != null) {
            return Assertions.fail(
                    "There is no LibreOffice here, and where CI is set the workbook must be opened in one.");
        }
        Assumptions.assumeTrue(program.isPresent(), "There is no LibreOffice here to open the workbook in.");
        return program.get().toString();
    }

    private void run(String... args) {
        TestConsole console = new TestConsole(folder);
        int exit = new CommandLineProgram(console.console()).run(args);
        assertThat(exit).as(console.err()).isZero();
    }
}
