package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** What an image is called says nothing; what it begins with says what it is. */
    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A, image/png",
        "FFD8FFE0, image/jpeg",
        "474946383961, image/gif",
        "52494646000000005745425056, image/webp",
        "3C737667202F3E, image/svg+xml",
        "EFBBBF3C3F786D6C3F3E0A3C737667202F3E, image/svg+xml",
    })
    void carriesTheLogo(String bytes, String type) throws IOException {
        byte[] image = HexFormat.of().parseHex(bytes);
        Files.write(folder.resolve("logo"), image);
        TestConsole console = reportWith("{organisation: \"Home & <Garden>\", logo: logo}");

        Document page = Jsoup.parse(console.out());
        assertThat(page.select("header img").attr("src"))
                .isEqualTo("data:" + type + ";base64," + Base64.getEncoder().encodeToString(image));
        assertThat(page.select("header img").attr("alt")).isEqualTo("Logo of Home & <Garden>");
        assertThat(page.select("meta[http-equiv]").attr("content")).contains("img-src data:;");
    }

    @ParameterizedTest
    @CsvSource({"262144, ''", "262145, logo must not be larger than 256 KB: every report carries it"})
    void keepsTheLogoSmall(int size, String fault) throws IOException {
        byte[] image = new byte[size];
        System.arraycopy("GIF89a".getBytes(StandardCharsets.US_ASCII), 0, image, 0, 6);
        Files.write(folder.resolve("logo"), image);
        TestConsole console = reportWith("{logo: logo}");

        assertThat(console.err()).contains(fault);
        assertThat(console.out()).contains(fault.isEmpty() ? "alt=\"Logo\"" : "");
    }

    @Test
    void namesCodesByEachPlansOwnFramework() throws IOException {
        for (String home : List.of("north", "south")) {
            Files.createDirectory(folder.resolve(home));
            Files.writeString(folder.resolve(home).resolve("provenplan.yaml"), "frameworks: [hcs.yaml]\n");
            Files.writeString(folder.resolve(home).resolve("hcs.yaml"), """
                    id: hcs
                    name: Standards
                    standard: standard
                    key-questions: {dignity: Dignity in the %1$s}
                    standards: {dignity: {"1.1": Accepted in the %1$s}}
                    """.formatted(home));
            Files.writeString(
                    folder.resolve(home).resolve("a.yaml"),
                    Files.readString(BASE_PLAN)
                            .replace("framework: cqc-saf", "framework: hcs")
                            .replace("key-question: safe", "key-question: dignity")
                            .replace("standards: [medicines-optimisation]", "standards: [\"1.1\"]"));
        }
        TestConsole console = new TestConsole(folder);

        new CommandLineProgram(console.console()).run("report", "--format", "markdown");

        assertThat(console.out()).contains("Accepted in the north", "Accepted in the south", "Dignity in the south");
    }

    private TestConsole reportWith(String settings) throws IOException {
        Files.writeString(folder.resolve("provenplan.yaml"), "report: " + settings + "\n");
        Files.copy(BASE_PLAN, folder.resolve("a.yaml"));
        TestConsole console = new TestConsole(folder);
        new CommandLineProgram(console.console()).run("report");
        return console;
    }
}
