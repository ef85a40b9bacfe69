package org.provenplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name one protected medicines lead on each evening allocation sheet and say so to the pharmacy that delivers",
                "Two seniors walk the garden wing at eight and count the records that nobody has signed; they ring the manager",
                "Every competency is signed off by somebody from another service before the first round alone, day or night",
                "The allocation sheet, the handover sheet and the rota name the same person, whom nobody may interrupt then",
                "12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678",
            })
    void longTextsAreCutBetweenTwoWords(String text) {
        String cut = Phrases.cut(text);
        String kept = cut.substring(0, cut.length() - 1);
        assertThat(cut).endsWith("…").hasSizeLessThanOrEqualTo(81);
        assertThat(text).startsWith(kept + " ");
    }

    @Test
    void oneWordLongerThanAllIsCutWhereItMustBe() {
        assertThat(Phrases.cut("x".repeat(100))).isEqualTo("x".repeat(80) + "…");
        assertThat(Phrases.cut("x".repeat(80))).isEqualTo("x".repeat(80));
    }
}
