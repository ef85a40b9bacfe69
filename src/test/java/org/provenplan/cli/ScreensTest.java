package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.format.Screen;

/** Colours go where they can be seen and are wanted; lines are as long as can be read. */
class ScreensTest {
    @ParameterizedTest
    @CsvSource({
        "auto,   true,  '',  '',    true",
        "auto,   false, '',  '',    false",
        "auto,   true,  1,   '',    false",
        "auto,   true,  '',  dumb,  false",
        "auto,   true,  '',  xterm, true",
        "always, false, 1,   dumb,  true",
        "never,  true,  '',  xterm, false",
    })
    void colour(String when, boolean watched, String noColor, String term, boolean colour) {
        TestConsole console = new TestConsole(Path.of(""))
                .set("NO_COLOR", noColor)
                .set("TERM", term)
                .watched(watched ? List.of("out") : List.of());
        Typed typed = new Typed(List.of(), Map.of("--color", List.of(when)));
        assertThat(Screens.of(console.console(), typed).colour()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"'', 80", "60, 60", "100, 100", "250, 100", "20, 40", "wide, 80", "-5, 80", "99999999999, 80"})
    void width(String columns, int width) {
        TestConsole console = new TestConsole(Path.of("")).set("COLUMNS", columns);
        assertThat(Screens.of(console.console(), new Typed(List.of(), Map.of())))
                .isEqualTo(new Screen(false, width));
    }
}
