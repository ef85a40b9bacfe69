package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that stand on each other, and how well one can be told from the other (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {
    private static final Pattern NAMED = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final Map<String, String> COLOURS = new TreeMap<>();

    private static String css;

    @BeforeAll
    static void readStyle() throws IOException {
        css = Files.readString(Path.of("templates/status.css"));
        NAMED.matcher(css).results().forEach(colour -> COLOURS.put(colour.group(1), colour.group(2)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper, 4.5",
        "ink, wash, 4.5",
        "ink, red-wash, 4.5",
        "quiet, paper, 4.5",
        "quiet, wash, 4.5",
        "paper, band, 4.5",
        "band-quiet, band, 4.5",
        "link, paper, 4.5",
        "link, wash, 4.5",
        "ink, focus, 4.5",
        "ink, paper, 3",
        "green, green-wash, 4.5",
        "green, paper, 4.5",
        "blue, blue-wash, 4.5",
        "blue, paper, 4.5",
        "amber, amber-wash, 4.5",
        "amber, paper, 4.5",
        "red, red-wash, 4.5",
        "red, paper, 4.5",
        "violet, violet-wash, 4.5",
        "violet, paper, 4.5",
        "teal, teal-wash, 4.5",
        "teal, paper, 4.5",
        "grey, grey-wash, 4.5",
        "grey, paper, 4.5",
        "band, paper, 3",
    })
    void canBeTold(String colour, String ground, double least) {
        assertThat(contrast(COLOURS.get(colour), COLOURS.get(ground))).isGreaterThanOrEqualTo(least);
    }

    /** A colour without a name would not be looked at above. */
    @Test
    void everyColourHasAName() {
        String rules = css.substring(css.indexOf('}'));
        assertThat(rules.replace("color: #4a5966; }\n  }", "")).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb|hsl");
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
