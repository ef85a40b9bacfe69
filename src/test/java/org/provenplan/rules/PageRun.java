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
import org.provenplan.git.TestRepository;
import org.provenplan.yaml.Limits;

/**
 * Checks one block of a rule's page with all rules, in a folder of its own.
 *
 * @param rule the one that the block's options are set for
 */
record PageRun(String rule, PageBlock block, PagePlan plan, List<String> basePlan, Path folder) {
    PageRun(String rule, PageBlock block, List<String> basePlan, Path folder) {
        this(rule, block, PagePlan.of(block, basePlan), basePlan, folder);
    }

    private static final String OTHER_FILE = "date,value\n2026-05-10,9\n";
    private static final String SMALL_FILE = "date,value\n2026-05-10,19\n";

    /** Each diagnostic as a line, sorted, in the words of the block's expectations where these are met. */
    List<String> lines(List<Diagnostic> diagnostics) {
        List<Expectation> open = new ArrayList<>(block.expectations());
        List<String> found = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
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

    /** What is found. */
    List<Diagnostic> check() throws IOException {
        CheckResult result = Checker.check(request());
        assertThat(result.unjudged().crashes()).as("rules that failed").isEmpty();
        assertThat(result.unjudged().gaps()).as("what is not known of the past").isEmpty();
        return result.active();
    }

    /** What to check, once its files are written. */
    CheckRequest request() throws IOException {
        Path file = folder.resolve("page.yaml");
        boolean inGit = !block.before().isEmpty() || block.options().commit().isPresent();
        if (inGit) {
            TestRepository repository = TestRepository.in(folder);
            for (PageBlock earlier : block.before()) {
                commit(earlier, PagePlan.of(earlier, basePlan), repository);
            }
            commit(block, plan, repository);
        } else {
            write(block, plan);
        }
        CheckRequest request = new CheckRequest(
                List.of(hasOtherPlans() ? folder : file),
                Optional.empty(),
                folder,
                block.options().asOf(),
                Limits.DEFAULT);
        return inGit ? request.withHistory() : request;
    }

    private boolean hasOtherPlans() {
        return block.before().stream()
                .anyMatch(earlier -> earlier.options().files().stream().anyMatch(file -> file.endsWith(".yaml")));
    }

    /** The base plan under the id that the file is named after. */
    private String anotherPlan(String file) {
        String id = file.substring(0, file.length() - ".yaml".length());
        return String.join("\n", basePlan).replaceFirst("(?m)^id: .*", "id: " + id) + "\n";
    }

    private void commit(PageBlock version, PagePlan text, TestRepository repository) throws IOException {
        write(version, text);
        repository.git("add", ".");
        Optional<PageCommit> commit = version.options().commit();
        if (commit.isPresent()) {
            repository.commit(
                    commit.get().date(), commit.get().author(), commit.get().email());
        }
    }

    private void write(PageBlock version, PagePlan text) throws IOException {
        for (String file : version.options().files()) {
            write(file, file.endsWith(".yaml") ? anotherPlan(file) : SMALL_FILE);
        }
        for (String file : version.options().removed()) {
            Files.delete(folder.resolve(file));
        }
        for (String file : version.options().changed()) {
            write(file, OTHER_FILE);
        }
        if (!version.options().config().isEmpty()) {
            write("provenplan.yaml", version.options().configuration(rule));
        }
        write("page.yaml", text.text());
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static String inFull(String place, Diagnostic diagnostic) {
        return "%s %s [%s] %s".formatted(place, diagnostic.severity().word(), diagnostic.rule(), diagnostic.message());
    }
}
