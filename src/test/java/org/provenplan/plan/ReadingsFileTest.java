package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlTree;

class ReadingsFileTest {
    private static final String PLAN = """
            provenplan: 1
            id: plan
            title: Plan
            service: {name: Service}
            findings:
              - id: late
                title: Late
                level: internal
                risk: low
                source: {type: audit}
                measures:
                  - id: entries
                    title: Entries
                    readings-file: a.csv
            """;

    /** A file, the readings in it, and what is wrong with it: place, rule and a part of the message. */
    private record Case(String csv, List<String> readings, List<String> problems) {
        static Case of(String csv, String... readings) {
            return new Case(csv, List.of(readings), List.of());
        }

        Case finds(String... found) {
            return new Case(csv, readings, List.of(found));
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of(
                        "date,value,sample,note\n2026-05-10,19,28,two agency shifts\n",
                        "2026-05-10 19 28 two agency shifts"),
                Case.of("date,value\n2026-05-10,19\n2026-05-17,-4.50", "2026-05-10 19", "2026-05-17 -4.50"),
                Case.of("note,value,date\nat night,19,2026-05-10\n", "2026-05-10 19 at night"),
                Case.of("date,value\r\n2026-05-10,19\r\n\r\n,\r\n2026-05-17,4\r\n", "2026-05-10 19", "2026-05-17 4"),
                Case.of("date,value\r2026-05-10,19\r", "2026-05-10 19"),
                Case.of("\uFEFFdate,value\n2026-05-10,19\n", "2026-05-10 19"),
                Case.of("\n date , value ,\n 2026-05-10 , 19 ,\n", "2026-05-10 19"),
                Case.of(
                        "\"date\",\"value\",\"note\"\n\"2026-05-10\",\"19\",\"a, \"\"b\"\"\nc\"\n",
                        "2026-05-10 19 a, \"b\"\nc"),
                Case.of(
                        "date,value,note\n2026-05-10,19,~\n2026-05-11,18,007 #1: \"x\"\n",
                        "2026-05-10 19 ~",
                        "2026-05-11 18 007 #1: \"x\""),
                Case.of("date,value\n"),
                Case.of("").finds("1:1 field-values the first line must name the columns"),
                Case.of("\n\n").finds("1:1 field-values the first line must name the columns"),
                Case.of("2026-05-10,19\n").finds("1:1 field-values the first line must name the columns"),
                Case.of("date;value\n2026-05-10;19\n").finds("1:1 field-values separated by commas"),
                Case.of("date\tvalue\n2026-05-10\t19\n").finds("1:1 field-values separated by commas"),
                Case.of("date,note\n2026-05-10,x\n").finds("1:1 field-values must name a column value"),
                Case.of("Date,VALUE,Notes\n2026-05-10,19,x\n", "2026-05-10 19 x")
                        .finds(
                                "1:1 field-values \"Date\" must be one of the columns",
                                "1:6 field-values \"VALUE\" must be one of the columns",
                                "1:12 field-values \"Notes\" must be one of the columns"),
                Case.of("date,value,walked by\n2026-05-10,19,m-osei\n", "2026-05-10 19")
                        .finds("1:12 field-values \"walked by\" must be one of the columns"),
                Case.of("date,value,value\n2026-05-10,19,20\n", "2026-05-10 19")
                        .finds("1:12 field-values the column value must not stand twice"),
                Case.of("date,value\n10/05/2026,19\n2026-02-30,19\n", "- 19", "- 19")
                        .finds(
                                "2:1 real-dates date must be a calendar date",
                                "3:1 real-dates date must be a calendar date"),
                Case.of("date,value,sample\n2026-05-10,19%,many\n", "2026-05-10 - -")
                        .finds("2:12 field-values value must be a number", "2:16 field-values sample must be a number"),
                Case.of("date,value\n2026-05-10,\"1,234\"\n", "2026-05-10 -")
                        .finds("2:12 field-values value must be a number"),
                Case.of("date,value\n2026-05-10\n,19\n", "2026-05-10 -", "- 19")
                        .finds(
                                "2:1 required-fields value must be filled in",
                                "3:1 required-fields date must be filled in"),
                Case.of("date,value,note\n2026-05-10,,typed for another ward\n", "2026-05-10 - typed for another ward"),
                Case.of("date,value,note\n2026-05-10,,\n", "2026-05-10 -")
                        .finds("2:1 required-fields value must be filled in"),
                Case.of("date,value,note\n2026-05-10,19,late, again,\n", "2026-05-10 19 late")
                        .finds("2:21 field-values more values than the first line has columns"),
                Case.of("date,value,note\n2026-05-10,19,\"late\n2026-05-11,18,x\n")
                        .finds("2:15 field-values a quoted value must end with its quote"),
                Case.of("date,value,note\n2026-05-10,19,\"late\" again\n")
                        .finds("2:15 field-values a quoted value must end with its quote"),
                Case.of("date,value\n\uFFFF2026-05-10,19\n").finds("2:1 field-values must be saved as UTF-8"),
                Case.of(
                                "date,value\n" + "2026-05-10,19\n".repeat(10_001),
                                Stream.generate(() -> "2026-05-10 19")
                                        .limit(10_000)
                                        .toArray(String[]::new))
                        .finds("10002:1 field-values at most 10000 readings"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readingsAreThoseOfTheFile(Case expected) {
        PlanReader.Reading reading = read(PLAN, path -> opened(expected.csv()));

        assertThat(readings(reading)).isEqualTo(expected.readings());
        assertThat(reading.problems()).hasSameSizeAs(expected.problems());
        IntStream.range(0, expected.problems().size()).forEach(i -> {
            String[] parts = expected.problems().get(i).split(" ", 3);
            Problem problem = reading.problems().get(i);
            assertThat(problem.place()).hasToString("a.csv:" + parts[0]);
            assertThat(problem.rule()).hasToString(parts[1]);
            assertThat(problem.message()).contains(parts[2]);
        });
        assertThat(reading.named()).hasSize(1);
        assertThat(reading.plan().orElseThrow().sources()).hasSize(2);
    }

    @Test
    void aFileThatIsNotThereIsAnotherRulesToReport() {
        PlanReader.Reading reading = read(PLAN, ReadingsFiles.NONE);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.named()).isEmpty();
        assertThat(readings(reading)).isEmpty();
    }

    @Test
    void aFileThatCanNotBeReadIsReportedWhereItIsNamed() {
        PlanReader.Reading reading =
                read(PLAN, path -> new ReadingsFiles.Opened(Optional.empty(), "the file must be smaller"));

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().text()).isEqualTo("a.csv");
            assertThat(problem.message()).endsWith("can be read: the file must be smaller");
        });
    }

    @Test
    void readingsStandInOnePlace() {
        PlanReader.Reading reading = read(
                PLAN + "        readings: [{date: 2026-05-10, value: 7}]\n",
                path -> opened("date,value\n2026-05-11,8\n"));

        assertThat(readings(reading)).containsExactly("2026-05-10 7");
        assertThat(reading.problems())
                .extracting(Problem::message)
                .containsExactly("readings-file must not stand beside readings: they belong in one place");
    }

    @Test
    void aFileOfTwoMeasuresIsReadOnce() {
        PlanReader.Reading reading = read(
                PLAN + "      - {id: other, title: Other, readings-file: a.csv}\n",
                path -> opened("date,value\nsoon,8\n"));

        assertThat(reading.named()).hasSize(1);
        assertThat(reading.problems()).hasSize(1);
        assertThat(readings(reading)).containsExactly("- 8", "- 8");
    }

    private static PlanReader.Reading read(String plan, ReadingsFiles files) {
        YamlTree tree = new YamlReader(Limits.DEFAULT).read(DecodedText.of(new SourceText("plan.yaml", plan)));
        return PlanReader.read(tree, List.of(), files);
    }

    /** U+FFFF stands for a byte that is not UTF-8. */
    private static ReadingsFiles.Opened opened(String csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        csv.codePoints().forEach(point -> {
            if (point == 0xFFFF) {
                bytes.write(0xFF);
            } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return new ReadingsFiles.Opened(Optional.of(DecodedText.of("a.csv", bytes.toByteArray())), "");
    }

    private static List<String> readings(PlanReader.Reading reading) {
        return reading.plan().orElseThrow().measures().stream()
                .flatMap(measure -> measure.readings().stream())
                .map(ReadingsFileTest::shown)
                .toList();
    }

    private static String shown(Reading reading) {
        return reading.fields().shape().keys().stream()
                .map(key -> reading.fields().field(key))
                .filter(field -> !field.isMissing() || List.of("date", "value").contains(field.key()))
                .map(field -> field.value().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
