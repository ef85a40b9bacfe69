package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        assertThat(report.plans()).hasSizeGreaterThan(5).allSatisfy(plan -> addUp(plan.counts()));
        report.overview().rows().forEach(row -> assertThat(sum(row.counts())).isEqualTo(row.actions()));
        StatusReport.Row total = report.overview().total();
        assertThat(sum(total.counts())).isEqualTo(total.actions());
        long cancelled = actions(report)
                .filter(action -> action.standing().name().equals("cancelled"))
                .count();
        assertThat(total.actions() + cancelled).isEqualTo(result.actions());
        assertThat(total.findings()).isEqualTo(result.findings());
    }

    private static void addUp(CountTable table) {
        table.rows().forEach(row -> assertThat(sum(row.counts())).isEqualTo(row.total()));
        IntStream.range(0, table.levels().size()).forEach(i -> assertThat(table.rows().stream()
                        .mapToInt(row -> row.counts().get(i))
                        .sum())
                .isEqualTo(table.totals().get(i)));
        assertThat(sum(table.totals())).isEqualTo(table.total());
    }

    /** What is listed as overdue is what is counted as overdue. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-06-01", "2026-10-05", "2030-01-01"})
    void listsAgreeWithCounts(String asOf) {
        StatusReport report = Reports.report(Reports.check(asOf, EXAMPLES));
        report.plans().forEach(plan -> assertThat(plan.overdue()).hasSize(count(plan, "overdue")));
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLES, "examples/first-attempt", "examples/harbour-view"})
    void everyDiagnosticIsShownOnce(String input) {
        CheckResult result = Reports.check("2026-10-05", input);
        List<String> shown = Reports.report(result).plans().stream()
                .flatMap(StatusReportTest::diagnostics)
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
    void aDiagnosticStandsAtItsItemWithoutNamingIt() {
        StatusReport report = Reports.report(Reports.check("2026-06-15", "examples/first-attempt"));
        ActionPart action = actions(report)
                .filter(candidate -> candidate.id().equals("mar-charts"))
                .findFirst()
                .orElseThrow();
        assertThat(action.diagnostics()).extracting(DiagnosticPart::rule).contains("single-owner", "real-dates");
        assertThat(action.diagnostics())
                .extracting(DiagnosticPart::message)
                .noneMatch(message -> message.contains("Action"));
    }

    /** What it says of a plan, in words. */
    @ParameterizedTest(name = "{0} as of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            examples/harbour-view | 2026-06-01 | None of 6 actions is closed with proof, none is overdue; \
            2 are due within 30 days, 2 are done and awaiting proof, 1 is closed and not seen to happen and 1 is not \
            started. The next review is on 8 June 2026.
            examples/harbour-view | 2026-06-16 | None of 6 actions is closed with proof, 2 are overdue; 1 is due within \
            30 days, 2 are done and awaiting proof and 1 is closed and not seen to happen. The next review is on 19 June 2026.
            examples/narrowed-plan | 2026-10-05 | None of 4 actions is closed with proof, none is overdue; 1 is due \
            within 30 days, 1 is blocked, 1 is not started and 1 is on track. The next review is on 14 October 2026.
            examples/first-attempt | 2026-06-15 | None of 6 actions is closed with proof, none is known to be overdue; \
            2 are due within 30 days, 1 is done and awaiting proof and for 3 it cannot be told. The next review is on \
            30 June 2026.
            """)
    void theHeadline(Path input, String asOf, String headline) {
        assertThat(Reports.report(Reports.check(asOf, input.toString())).headline())
                .isEqualTo(headline);
    }

    @Test
    void aPlanThatCannotBeReadIsShownAndNotCounted() {
        StatusReport report =
                Reports.report(Reports.checkText(Reports.AS_OF, "provenplan: 1\ntitle: \"open\nfindings: []\n"));
        PlanPart plan = report.plans().get(0);
        assertThat(plan.judged()).isFalse();
        assertThat(plan.diagnostics()).isNotEmpty();
        assertThat(plan.findings()).isEmpty();
        assertThat(report.headline()).contains("could not be read whole");
        assertThat(report.overview().total().actions()).isZero();
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
        assertThat(Reports.report(result).title()).startsWith("NHS •").endsWith("• here");
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
        assertThat(count(plan, "closed-with-proof")).isZero();
        assertThat(plan.failures()).hasSize(1).allMatch(failure -> failure.contains("closure-evidence"));
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
        assertThat(diagnostics(plan)).isEmpty();
        assertThat(plan.waived()).hasSameSizeAs(waived);
        assertThat(plan.check().name()).isEqualTo("clean");
    }

    private static Stream<ActionPart> actions(StatusReport report) {
        return report.plans().stream()
                .flatMap(plan -> plan.findings().stream())
                .flatMap(finding -> finding.actions().stream());
    }

    private static Stream<DiagnosticPart> diagnostics(PlanPart plan) {
        List<DiagnosticPart> all = new ArrayList<>(plan.diagnostics());
        for (FindingPart finding : plan.findings()) {
            all.addAll(finding.diagnostics());
            finding.measures().forEach(measure -> all.addAll(measure.diagnostics()));
            finding.actions().forEach(action -> all.addAll(action.diagnostics()));
            finding.actions().forEach(action -> action.evidence().forEach(piece -> all.addAll(piece.diagnostics())));
        }
        return all.stream();
    }

    private static int count(PlanPart plan, String standing) {
        return plan.counts().rows().stream()
                .filter(row -> row.standing().name().equals(standing))
                .mapToInt(CountTable.Row::total)
                .sum();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
