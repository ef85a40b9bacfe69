package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.rule.Family;
import org.provenplan.yaml.Limits;

/** What rules about the past and about waivers find in a repository, against what is expected, each once. */
final class HistoryFound {
    private static final Set<String> OTHERS = Set.of("waivers-in-force", "evidence-located", "evidence-unchanged");

    private HistoryFound() {}

    /**
     * What is found but not expected ({@code +}), and what is expected but not found ({@code -}).
     *
     * @param expected {@code rule | part of the message | another}; for what is not known of the past, {@code gap} is the rule
     */
    static List<String> differences(Path root, LocalDate asOf, List<String> expected) {
        List<String> open = new ArrayList<>(expected);
        List<String> differences = new ArrayList<>();
        for (String found : found(root, asOf)) {
            Optional<String> met =
                    open.stream().filter(text -> isMet(text, found)).findFirst();
            met.ifPresentOrElse(open::remove, () -> differences.add("+ " + found));
        }
        open.forEach(text -> differences.add("- " + text));
        return differences;
    }

    private static List<String> found(Path root, LocalDate asOf) {
        CheckRequest request = new CheckRequest(List.of(root), Optional.empty(), root, asOf, Limits.DEFAULT);
        CheckResult result = Checker.check(request.withHistory());
        assertThat(result.unjudged().crashes()).isEmpty();
        Stream<String> diagnostics = result.active().stream()
                .filter(HistoryFound::isAboutThePast)
                .map(diagnostic -> diagnostic.rule() + ": " + diagnostic.message());
        Stream<String> gaps = result.unjudged().gaps().stream()
                .map(gap -> "gap: " + (gap.whole() ? "history not checked: " : "") + gap.reason() + "; " + gap.cure());
        return Stream.concat(diagnostics, gaps).toList();
    }

    private static boolean isAboutThePast(Diagnostic diagnostic) {
        String rule = diagnostic.rule().name();
        return OTHERS.contains(rule)
                || Rules.named(rule)
                        .filter(known -> known.info().family() == Family.HISTORY)
                        .isPresent();
    }

    private static boolean isMet(String expected, String found) {
        String[] parts = expected.split(" \\| ", -1);
        return found.startsWith(parts[0] + ": ") && Stream.of(parts).skip(1).allMatch(found::contains);
    }
}
