package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A starter has nothing wrong on the day it is written but that it is still the example, whatever it is called and whenever that is. */
class StarterPlanTest {
    private static final String NOTHING_WRONG = "Found nothing wrong.";

    /** A line that is there for the taking, without its #. */
    private static final Pattern OFFERED = Pattern.compile(
            "(?m)^( +)# ((?:done-on|staff-told|readings|reviews|progress|evidence):.*| +(?:- .*|[a-z]+: .*))$");

    private static final Map<String, String> OWN_WORDS = Map.of(
            "Morning medicines are signed for before people have taken them",
            "Call bells on the first floor ring for more than five minutes",
            "A day's tablets were found in one person's drawer, each signed for as taken",
            "Three people waited over ten minutes for help to the toilet",
            "The trolley is too wide for the rooms, so charts are signed in the corridor",
            "One carer answers for both corridors between 07:00 and 09:00",
            "Signatures given before the medicine was taken",
            "Bells answered after more than five minutes",
            "The chart goes into the room with each person's medicine, on a small tray",
            "A second carer answers the first-floor bells from 07:00 to 09:00",
            "Five such signatures or fewer in ten observed rounds, and six people asked",
            "Five late answers or fewer a week, and six people asked");

    private static final Map<String, String> SIX_WEEKS_LATER = Map.of(
            "status: draft",
            "status: active",
            "status: planned",
            "status: done",
            "next-review: 2026-06-15",
            "next-review: 2026-07-27",
            "{date: 2026-06-08, value: 19}",
            "{date: 2026-06-08, value: 19}\n          - {date: 2026-06-22, value: 12}\n          - {date: 2026-07-06, value: 7}",
            "file: evidence/morning-rounds.md",
            "ref: Bell log of the first floor, 13 July 2026",
            "note: In use on 9 of 14 mornings}",
            "note: In use on 9 of 14 mornings}\n          - {date: 2026-07-13, by: j-green, note: In use on 28 of 28 mornings}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "my-service,  2026-06-01, My service",
        "ward-7,      2024-02-29, Ward 7",
        "x,           2026-12-31, X",
        "007,         2026-01-01, '\"007\"'",
        "1e3,         2026-03-29, '\"1e3\"'",
        "null,        2026-10-25, '\"Null\"'",
        "true,        2026-10-25, '\"True\"'",
        "no,          2026-10-25, No",
        "2026-06-01,  2026-06-01, '\"2026 06 01\"'",
        "a-,          2026-06-01, A",
    })
    void clean(String id, String day, String name) throws IOException {
        assertThat(run(day, "init", id)).as("init").isEmpty();
        assertThat(run(day, "check", id + ".yaml")).contains("  own-words\n").contains("Found 1 warning.");
        assertThat(Files.readString(folder.resolve(id + ".yaml")))
                .contains("\nstarted: " + day + "\n")
                .contains("  name: " + name + "\n")
                .contains("provenplan check " + id + ".yaml\n")
                .doesNotContain("@");
    }

    /** Own words in place of the example's, then the lines that it offers taken in as the weeks go by. */
    @Test
    void filledInHonestlyIsClean() throws IOException {
        run("2026-06-01", "init", "bells");
        Path file = folder.resolve("bells.yaml");
        String begun = replaced(Files.readString(file), OWN_WORDS);
        Files.writeString(file, begun);
        assertThat(run("2026-06-01", "check", "bells.yaml")).contains(NOTHING_WRONG);
        Files.writeString(file, replaced(OFFERED.matcher(begun).replaceAll("$1$2"), SIX_WEEKS_LATER));
        assertThat(run("2026-07-14", "check", "bells.yaml")).contains(NOTHING_WRONG);
    }

    private static String replaced(String text, Map<String, String> changes) {
        String replaced = text;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertThat(replaced).contains(change.getKey());
            replaced = replaced.replace(change.getKey(), change.getValue());
        }
        return replaced;
    }

    private String run(String day, String... args) {
        TestConsole console = new TestConsole(folder).today(day);
        assertThat(new CommandLineProgram(console.console()).run(args))
                .as(console.out() + console.err())
                .isEqualTo(ExitCode.CLEAN);
        return console.out();
    }
}
