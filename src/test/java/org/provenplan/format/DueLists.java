package org.provenplan.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.due.DueList;
import org.provenplan.yaml.Limits;

/** Lists to be written down, and the formats written into a text. */
final class DueLists {
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path EVERY_FIELD = Path.of("src/test/resources/report/every-field.yaml");
    private static final int FAR = 10_000;

    /** Every other kind of date stands in the plan with every field. */
    private static final String ACTIONS = """
                  - id: proven
                    title: TEXT
                    owner: TEXT
                    status: closed
                    closure: {recheck: {due: 2026-06-23}}
                  - id: finished
                    title: TEXT
                    owner: TEXT
                    status: done
                    done-on: 2026-05-20
                  - id: planned
                    title: TEXT
                    owner: TEXT
                    start: 2026-06-20
                    due: 2026-06-30
            """;

    private static final String MEASURE = """
                  - id: read
                    title: TEXT
                    every: weekly
                    baseline: {date: 2026-05-28}
            """;

    private static final String NOTICE = """
              - id: unanswered
                kind: TEXT
                respond-by: 2026-06-20
            """;

    private DueLists() {}

    /** Everything that the examples hold. */
    static DueList ofExamples() {
        CheckRequest request =
                new CheckRequest(List.of(ROOT.resolve("examples")), Optional.empty(), ROOT, AS_OF, Limits.DEFAULT);
        return DueList.of(Checker.check(request), AS_OF.plusDays(FAR));
    }

    static DueList of(String yaml) {
        return DueList.of(check(yaml), AS_OF.plusDays(FAR));
    }

    static CheckResult check(String yaml) {
        CheckRequest.PipedPlan plan = new CheckRequest.PipedPlan(
                ROOT.resolve("plan.yaml"), ByteBuffer.wrap(yaml.getBytes(StandardCharsets.UTF_8)));
        return Checker.check(new CheckRequest(List.of(), Optional.of(plan), ROOT, AS_OF, Limits.DEFAULT));
    }

    /** A plan that has every field, with a text in place of all texts, and nothing masked. */
    static DueList withText(String text) {
        CheckResult result = check(everyField().replace("TEXT", quoted(text)));
        if (!result.unread().isEmpty()) {
            throw new IllegalStateException("the plan could not be read, so that nothing would be tried");
        }
        CheckResult quiet = CheckResult.of(result.asOf(), result.plans(), List.of());
        return DueList.of(quiet, AS_OF.plusDays(FAR));
    }

    static String written(String format, DueList list) {
        StringBuilder out = new StringBuilder();
        try {
            Formats.ofDue().named(format).orElseThrow().write(list, new Screen(false, 80), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static String everyField() {
        try {
            return Files.readString(EVERY_FIELD)
                    .replaceFirst("# .*TEXT.*\n", "")
                    .replace("      - id: gone\n", ACTIONS + "      - id: gone\n")
                    .replace("      - id: listed\n", MEASURE + "      - id: listed\n")
                    .replace("governance:\n", NOTICE + "governance:\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> quoted.append(
                        unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\'
                                ? String.valueOf((char) unit)
                                : String.format("\\u%04x", unit)));
        return quoted.append('"').toString();
    }
}
