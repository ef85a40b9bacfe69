package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Unjudged;
import org.provenplan.diagnostic.Diagnostic;

/** The view: what it counts, and that it shows neither less nor more than the check found. */
class StatusReportTest {
    private static final String EXAMPLES = "examples";

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-06-01", "2026-10-05", "2030-01-01"})
    void countsAddUp(String asOf) {
        CheckResult result = Reports.check(asOf, EXAMPLES);
        StatusReport report = Reports.report(result);
        assertThat(report.plans()).hasSizeGreaterThan(5).allSatisfy(plan -> assertThat(
                        plan.standing().figures().stream()
                                .mapToInt(
                                        figure -> Integer.parseInt(figure.mark().word()))
                                .sum())
                .isEqualTo(plan.standing().actions()));
        long cancelled = Reports.actions(report)
                .filter(action -> action.standing().word().equals("Cancelled"))
                .count();
        int live = report.plans().stream()
                .mapToInt(plan -> plan.standing().actions())
                .sum();
        assertThat(live + cancelled).isEqualTo(result.actions());
        assertThat(Reports.findings(report)).hasSize(result.findings());
    }

    /** What is listed as overdue is what is counted as overdue. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-06-01", "2026-10-05", "2030-01-01"})
    void listsAgreeWithStandings(String asOf) {
        StatusReport report = Reports.report(Reports.check(asOf, EXAMPLES));
        long overdue = Reports.actions(report)
                .filter(action -> action.standing().word().equals("Overdue"))
                .count();
        assertThat(report.plans().stream()
                        .mapToInt(plan -> plan.agenda().overdue().size())
                        .sum())
                .isEqualTo((int) overdue);
    }

    /** The number in the headline leads to that many. */
    @ParameterizedTest
    @ValueSource(strings = {EXAMPLES, "examples/first-attempt", "examples/harbour-view"})
    void everyDiagnosticIsListedOnce(String input) {
        CheckResult result = Reports.check("2026-10-05", input);
        List<PlanPart.Found> lists = new ArrayList<>();
        Reports.report(result).plans().forEach(plan -> lists.add(plan.found()));
        Reports.report(result).unjudged().forEach(plan -> lists.add(plan.found()));
        assertThat(lists).allSatisfy(found -> assertThat(found.all()).hasSize(found.count()));
        List<String> shown = lists.stream()
                .flatMap(found -> Stream.of(found.all(), found.waived(), found.baselined()))
                .flatMap(List::stream)
                .map(found -> found.rule() + " " + found.place())
                .sorted()
                .toList();
        List<String> found = result.diagnostics().stream()
                .map(diagnostic ->
                        diagnostic.rule() + " " + diagnostic.place().source().file() + ", line "
                                + diagnostic.place().start().line())
                .sorted()
                .toList();
        assertThat(shown).isEqualTo(found);
    }

    @Test
    void aDiagnosticLeadsToItsItemWithoutNamingItTwice() {
        StatusReport report = Reports.report(Reports.check("2026-06-15", "examples/first-attempt"));
        assertThat(report.plans().get(0).found().all())
                .filteredOn(found -> found.at().anchor().equals("mar-charts"))
                .extracting(DiagnosticPart::message)
                .isNotEmpty()
                .noneMatch(message -> message.contains("Action"));
    }

    /** What it says of a plan, in words. */
    @ParameterizedTest(name = "{0} as of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            examples/harbour-view | 2026-06-01 | Of 6 actions none is closed with proof and none is overdue. No target is \
            missed, 2 of 5 reached.
            examples/harbour-view | 2026-06-16 | Of 6 actions none is closed with proof, 2 are overdue and 1 has missed \
            every target. 2 targets are missed, 2 of 5 reached.
            examples/narrowed-plan | 2026-10-05 | Of 4 actions none is closed with proof, none is overdue and 1 is blocked. \
            No target is missed, 0 of 4 reached.
            examples/first-attempt | 2026-06-15 | Of 6 actions none is closed with proof, none is known to be overdue and \
            for 3 it cannot be told. No target is missed, 0 of 3 reached.
            """)
    void theHeadline(Path input, String asOf, String headline) {
        assertThat(Reports.report(Reports.check(asOf, input.toString()))
                        .plans()
                        .get(0)
                        .lead()
                        .figures())
                .isEqualTo(headline);
    }

    @Test
    void aPlanThatCannotBeReadIsShownAndNotCounted() {
        StatusReport report =
                Reports.report(Reports.checkText(Reports.AS_OF, "provenplan: 1\ntitle: \"open\nfindings: []\n"));
        assertThat(report.plans()).isEmpty();
        assertThat(report.unjudged().get(0).found().all()).isNotEmpty();
        assertThat(report.summary()).contains("could not be read whole");
    }

    /** Typed anywhere, shown nowhere, by its own line or by another that repeats it. */
    @ParameterizedTest
    @ValueSource(strings = {"943 476 5919", "AB 12 34 56 C", "jo.green@example.org"})
    void whatIsPrivateIsHidden(String identifier) throws IOException {
        String plan = Files.readString(Path.of("src/test/resources/report/every-field.yaml"))
                .replace("TEXT", "\"NHS " + identifier + " here\"");
        CheckResult result = Reports.checkText(Reports.AS_OF, plan);
        String letters = identifier.replaceAll("[^A-Za-z0-9]", "");
        assertThat(Reports.html(result).replaceAll("<[^>]*>|[^A-Za-z0-9]", "")).doesNotContain(letters);
        assertThat(Reports.markdown(result).replaceAll("[^A-Za-z0-9]", "")).doesNotContain(letters);
        assertThat(Reports.report(result).head().title()).startsWith("NHS •").endsWith("• here");
    }

    @Test
    void aRuleThatFailedLeavesNothingProven() {
        CheckResult sound = Reports.check("2026-06-01", "examples/harbour-view");
        String file = sound.plans().get(0).file();
        Unjudged.Crash crash = new Unjudged.Crash("closure-evidence", file, new IllegalStateException("a test"));
        StatusReport report = Reports.report(new CheckResult(
                sound.asOf(),
                sound.plans(),
                sound.found(),
                new Unjudged(List.of(crash), List.of(), List.of()),
                sound.seen(),
                sound.setAside(),
                sound.comparison()));
        PlanPart plan = report.plans().get(0);
        assertThat(plan.standing().figures().get(3).mark().word()).isEqualTo("0");
        assertThat(plan.lead().notices()).hasSize(1).allMatch(failure -> failure.contains("closure-evidence"));
    }

    @Test
    void aWaivedDiagnosticIsListedApart() {
        CheckResult result = Reports.check("2026-06-15", "examples/first-attempt");
        List<Diagnostic> waived = result.diagnostics().stream()
                .map(found -> found.withStatus(Diagnostic.Status.WAIVED))
                .toList();
        PlanPart plan = Reports.report(CheckResult.of(result.asOf(), result.plans(), waived))
                .plans()
                .get(0);
        assertThat(plan.found().all()).isEmpty();
        assertThat(plan.found().waived()).hasSameSizeAs(waived);
        assertThat(plan.lead().check()).isEqualTo("nothing to put right but what is excepted");
    }
}
