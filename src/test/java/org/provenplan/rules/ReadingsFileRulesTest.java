package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Related;
import org.provenplan.yaml.Limits;

/** What is wrong with readings in a CSV file is shown in that file, whatever the order of its columns. */
class ReadingsFileRulesTest {
    private static final String PLAN = """
            provenplan: 1
            id: plan
            governance: {review-every: fortnightly}
            findings:
              - id: late
                title: Late
                measures:
                  - id: entries
                    title: Entries
                    unit: "%%"
                    every: weekly
                    baseline: {value: 40, date: 2026-04-12}
                    target: {value: 90}
                    readings-file: entries.csv
                  - id: other
                    title: Others
                    %s
                actions:
                  - {id: a, title: A, status: in-progress}
            """;
    private static final List<String> RULES =
            List.of("readings-in-order", "readings-current", "real-movement", "gain-held");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date,value/2026-05-24,60/                            | ''
            date,value/2026-05-24,60/2026-05-17,50/2026-05-10,45/   | entries.csv:3:1 readings-in-order
            date,value/2026-05-24,60/2026-05-24,61/                | entries.csv:3:1 readings-in-order entries.csv:2:1
            value,date/60,2026-05-24//61, 2026-06-02/           | entries.csv:4:5 readings-in-order
            note,date,value/"a, b",2026-04-11,41/x,2026-05-24,50 | entries.csv:2:8 readings-in-order plan.yaml:12:37
            date,value/2026-05-17,50/2026-05-24,0.6/               | entries.csv:3:12 readings-in-order
            date,value/2026-05-10,60/2026-05-17,70/                | entries.csv:3:1 readings-current plan.yaml:11:16
            date,value,note/2026-05-17,30,/2026-05-24,38,busy/     | entries.csv:3:12 real-movement plan.yaml:12:27
            date,value/2026-05-03,91/2026-05-10,90/2026-05-17,91/"2026-05-24","89"/ | entries.csv:5:14 gain-held entries.csv:4:12
            """)
    void arePointedAtWhereTheyStand(String csv, String found) throws IOException {
        assertThat(found(csv, "every: quarterly")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date,value/2026-05-24,60/2026-05-24,61/ | entries.csv:3:1 readings-in-order entries.csv:2:1
            """)
    void areReportedOnceWhereTwoMeasuresNameTheFile(String csv, String found) throws IOException {
        assertThat(found(csv, "readings-file: entries.csv")).isEqualTo(found);
    }

    private String found(String csv, String otherMeasure) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN.formatted(otherMeasure));
        Files.writeString(folder.resolve("entries.csv"), csv.replace('/', '\n'));
        return Checker.check(new CheckRequest(
                        List.of(folder), Optional.empty(), folder, LocalDate.of(2026, 6, 1), Limits.DEFAULT))
                .diagnostics()
                .stream()
                .filter(diagnostic -> RULES.contains(diagnostic.rule().name()))
                .map(ReadingsFileRulesTest::shown)
                .collect(Collectors.joining(", "));
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.place() + " " + diagnostic.rule()
                + diagnostic.related().stream()
                        .map(Related::place)
                        .map(place -> " " + place)
                        .collect(Collectors.joining());
    }
}
