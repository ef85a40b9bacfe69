package org.provenplan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;

/** What is read part by part says what the whole file says, however the text was changed. */
class FactsReaderTest {
    private static final int VERSIONS = 150;
    private static final List<String> ODD = List.of(
            "\"",
            "'",
            "#",
            " #",
            ":",
            ": ",
            "-",
            "- ",
            "\n",
            "\n- ",
            "\n  - ",
            "\n    ",
            "\r",
            "\r\n",
            "\t",
            "|",
            "|\n",
            ">-\n",
            "[",
            "]",
            "{",
            "}",
            "{a: [",
            "---\n",
            "\n---\n",
            "...\n",
            "&a ",
            "*a",
            "!t ",
            "<<: *a\n",
            "? ",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\u0000",
            "\nfindings:\n",
            "\n    actions:\n",
            "\n    measures: []\n",
            "actions: []\n",
            "\nid: x\n",
            "\n  - id: x\n",
            "impact: \"",
            "\n      - id: x\n",
            "%YAML 1.1\n",
            "\u201C",
            "\u00A0");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "communication/communication.yaml",
                "first-attempt/improvement-plan.yaml",
                "outdated-care-plans/plan.yaml"
            })
    void partsSayWhatTheWholeSays(String example) throws IOException {
        String plan = Files.readString(Path.of("examples", example));
        FactsReader reader = new FactsReader();
        Random random = new Random(7);
        for (int i = 0; i < VERSIONS; i++) {
            DecodedText text = DecodedText.of(new SourceText("", i == 0 ? plan : changed(plan, random)));

            assertThat(reader.plan(FactsReader.Text.of(text.source().text())).map(PlanFacts::of))
                    .as(text.source().text())
                    .isEqualTo(FactsReader.whole(text).map(PlanFacts::of));
        }
    }

    /** One or two odd texts at places in it, the second likely to close what the first opens. */
    private static String changed(String plan, Random random) {
        StringBuilder text = new StringBuilder(plan);
        String odd = ODD.get(random.nextInt(ODD.size()));
        for (int i = random.nextInt(2); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int from = random.nextBoolean() ? at : text.lastIndexOf("\n", at) + 1;
            text.insert(from, random.nextInt(4) == 0 ? ODD.get(random.nextInt(ODD.size())) : odd);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provenplan: 1\nid: a\nfindings:\n  - id: f\n    impact: \"x\n    actions:\n      - id: a\n    x\"\n",
                "provenplan: 1\nid: a\ntitle: \"x\nfindings:\n  - id: f\n\"\n",
                "provenplan: 1\nid: a\nfindings:\n  - id: f\n    actions:\n    - id: b\n      due: 2026-06-01\n  - id: f\n    title: x\n",
                "provenplan: 1\nfindings:\n- id: f\n  measures:\n  - id: m\n    unit: x\n  actions:\n  - id: b\n    evidence:\n    - id: f\nid: a\n",
                "provenplan: 1\nid: a\nfindings:\n  - id: '12'\n    actions:\n      - id: b\n        title: |\n          x\n\n      # c\n      - id: c\n",
                "provenplan: 1\nid: a\nfindings:\n  - id: f\n    actions:\n      - id: b\nfindings:\n  - id: g\n",
                "provenplan: 1\nid: a\nfindings:\n  - title: none\n    actions:\n      - id: b\n        evidence: [{id: e}]\n",
                "provenplan: 1\nid: a\nfindings:\n  - id: f\n    actions:\n      - id: b\n    actions:\n      - id: c\n",
                "provenplan: 1\r\nid: a\r\nfindings:\r\n  - id: f\r\n    actions:\r\n      - id: b\r\n"
            })
    void partsOfOddPlansToo(String plan) {
        DecodedText text = DecodedText.of(new SourceText("", plan));
        Optional<PlanFacts> whole = FactsReader.whole(text).map(PlanFacts::of);

        assertThat(new FactsReader().plan(FactsReader.Text.of(plan)).map(PlanFacts::of))
                .isEqualTo(whole);
    }
}
