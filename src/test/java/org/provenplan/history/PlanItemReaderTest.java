package org.provenplan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;

/** What is read part by part says what the whole file says, however the text was changed. */
class PlanItemReaderTest {
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

    /** How many versions in a row; -Dprovenplan.versions=10000 for a long search. */
    private static final int VERSIONS = Integer.getInteger("provenplan.versions", 80);

    @ParameterizedTest
    @CsvSource({
        "communication/communication.yaml, plain, true",
        "communication/communication.yaml, windows, true",
        "communication/communication.yaml, accents, true",
        "incident-learning/plans/ashdown-court.yaml, plain, true",
        "incident-learning/plans/ashdown-court.yaml, windows, true",
        "incident-learning/plans/ashdown-court.yaml, accents, true",
        "first-attempt/improvement-plan.yaml, plain, false",
        "outdated-care-plans/plan.yaml, plain, false",
    })
    void partsSayWhatTheWholeSays(String example, String way, boolean mostlyInParts) throws IOException {
        String plan = Files.readString(Path.of("examples", example));
        PlanItemReader reader = new PlanItemReader();
        Random random = new Random(7);
        int inParts = 0;
        for (int i = 0; i < VERSIONS; i++) {
            boolean odd = random.nextInt(2) == 0;
            plan = odd || i == 0 ? plan : amended(plan, random);
            String text = typed(odd ? changed(plan, random) : plan, way);
            Optional<List<ItemFacts>> parts = FindingLines.cut(text).flatMap(reader::inParts);
            if (parts.isPresent()) {
                inParts++;
                assertThat(told(parts)).as(text).isEqualTo(told(whole(text)));
            }
        }
        assertThat(inParts > VERSIONS / 2).isEqualTo(mostlyInParts);
    }

    /** The same plan as other hands would have typed it. */
    private static String typed(String plan, String way) {
        return switch (way) {
            case "windows" -> plan.replace("\r", "").replace("\n", "\r\n").stripTrailing();
            case "accents" -> plan.replace("e ", "\u00E9 ").replace(" the", " \u20AC\uD83D\uDE00");
            default -> plan;
        };
    }

    /** In the same order too. */
    private static Optional<String> told(Optional<List<ItemFacts>> facts) {
        return facts.map(all -> PlanFacts.of(all).items().toString());
    }

    private static Optional<List<ItemFacts>> whole(String text) {
        return PlanItemReader.whole(DecodedText.of(new SourceText("", text)));
    }

    /** What authors do: other words, a line more, a line less, a line elsewhere. */
    private static String amended(String plan, Random random) {
        List<String> lines = new ArrayList<>(plan.lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.add(at, line);
            case 1 -> lines.add(at + 1, line.replaceAll("\\S.*", "") + "- {date: 2026-05-01, note: Day " + at + "}");
            case 2 -> lines.add(random.nextInt(lines.size()), line);
            default -> lines.set(at, line.replaceAll("[a-z]$", " and more of it"));
        }
        String text = String.join("\n", lines) + "\n";
        DecodedText decoded = DecodedText.of(new SourceText("", text));
        return new YamlReader(Limits.DEFAULT).read(decoded).problems().isEmpty() ? text : plan;
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
        Optional<List<ItemFacts>> parts = new PlanItemReader().plan(DecodedText.of(new SourceText("", plan)));

        assertThat(told(parts)).isEqualTo(told(whole(plan)));
    }
}
