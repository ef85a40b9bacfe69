package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that stand on each other, and how well one can be told from the other (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {
    private static final Pattern NAMED = Pattern.compile("--([a-z0-9-]+):(#[0-9a-f]{3,6})\\b");
    private static final Path STYLE = Path.of("templates/report.css");

    /** The colours of the light page, and of the dark one where that differs. */
    private static Map<String, String> colours(boolean dark) throws IOException {
        String css = Files.readString(STYLE);
        int print = css.indexOf("@media print");
        int darkness = css.indexOf("@media (prefers-color-scheme:dark)");
        Map<String, String> colours = named(css.substring(0, darkness));
        if (dark) {
            colours.putAll(named(css.substring(darkness, print)));
        }
        return colours;
    }

    private static Map<String, String> named(String css) {
        Map<String, String> colours = new TreeMap<>();
        NAMED.matcher(css).results().forEach(colour -> colours.put(colour.group(1), whole(colour.group(2))));
        return colours;
    }

    private static String whole(String colour) {
        return colour.length() == 7 ? colour : colour.replaceAll("([0-9a-f])", "$1$1");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper, 4.5",
        "ink, sunk, 4.5",
        "ink-2, paper, 4.5",
        "ink-2, sunk, 4.5",
        "link, paper, 4.5",
        "link, sunk, 4.5",
        "focus-ink, focus, 4.5",
        "blue, paper, 4.5",
        "green, paper, 4.5",
        "amber, paper, 4.5",
        "red, paper, 4.5",
        "grey, paper, 4.5",
        "on-amber, amber-fill, 4.5",
        "c-target, paper, 4.5",
        "c-edge, paper, 3",
        "amber-edge, paper, 3",
    })
    void canBeTold(String colour, String ground, double least) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> colours = colours(dark);
            assertThat(contrast(colours.get(colour), colours.get(ground)))
                    .as(dark ? "dark" : "light")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /** The letter in a mark is dark in both schemes; a colour without a name would not be looked at above. */
    @Test
    void everyColourHasAName() throws IOException {
        String rules =
                Files.readString(STYLE).replaceAll("(?s):root\\{.*?\\}", "").replace("#14191f", "");
        assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb|hsl");
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
