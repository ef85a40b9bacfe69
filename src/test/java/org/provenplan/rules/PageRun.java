package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.yaml.Limits;

/** Checks one block of a rule's page with all rules, in a folder of its own. */
record PageRun(PageBlock block, PagePlan plan, Path folder) {
    private static final String SMALL_FILE = "date,value\n2026-05-10,19\n";

    /** What was found, one sorted line each, in the words of the block's expectations where these are met. */
    List<String> found() throws IOException {
        List<Expectation> open = new ArrayList<>(block.expectations());
        List<String> found = new ArrayList<>();
        for (Diagnostic diagnostic : check()) {
            String place = plan.placeOnPage(diagnostic.place());
            Optional<Expectation> met = open.stream()
                    .filter(expectation -> expectation.isMetBy(place, diagnostic))
                    .findFirst();
            met.ifPresent(open::remove);
            found.add(met.map(Expectation::toString).orElseGet(() -> inFull(place, diagnostic)));
        }
        return found.stream().sorted().toList();
    }

    /** What the block states, in the same form. */
    List<String> stated() {
        return block.expectations().stream().map(Expectation::toString).sorted().toList();
    }

    private List<Diagnostic> check() throws IOException {
        for (String file : block.options().files()) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), SMALL_FILE);
        }
        Path file = Files.writeString(folder.resolve("page.yaml"), plan.text());
        CheckResult result = Checker.check(new CheckRequest(
                List.of(file), Optional.empty(), folder, block.options().asOf(), Limits.DEFAULT));
        assertThat(result.crashes()).as("rules that failed").isEmpty();
        return result.active();
    }

    private static String inFull(String place, Diagnostic diagnostic) {
        return "%s %s [%s] %s".formatted(place, diagnostic.severity().word(), diagnostic.rule(), diagnostic.message());
    }
}
