package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.git.TestRepository;
import org.provenplan.yaml.Limits;

/** The board's report of a plan with 60 actions: what is overdue, by whom, why, what protects people, and what is asked. */
class BoardReportTest {
    private static final ReportKind BOARD = ReportKinds.named("board").orElseThrow();

    @TempDir
    private static Path folder;

    private static CheckResult now;
    private static CheckResult then;

    @BeforeAll
    static void makePlans() throws IOException {
        TestRepository repository = TestRepository.in(folder.resolve("plan"));
        LargePlan.commitInto(repository);
        now = check(repository.root(), LargePlan.AS_OF);
        Path earlier = folder.resolve("earlier");
        TestRepository.in(earlier).write("plan.yaml", LargePlan.yaml(LargePlan.LAST_REVIEW));
        then = check(earlier, LargePlan.LAST_REVIEW);
    }

    private static CheckResult check(Path root, LocalDate asOf) {
        return Checker.check(
                new CheckRequest(List.of(root), Optional.empty(), root, asOf, Limits.DEFAULT).withHistory());
    }

    private static BoardReport report(Optional<CheckResult> earlier, String unknown) {
        Past past = new Past("the review of 25 August 2026", LargePlan.LAST_REVIEW, earlier, unknown);
        return (BoardReport) BOARD.page(ReportInput.of(now, "0").since(past));
    }

    @Test
    void saysWhetherItIsBetterThanAtTheLastReview() {
        BoardReport report = report(Optional.of(then), "");
        assertThat(report.lead().verdict()).isEqualTo("Worse than on 25 August.");
        assertThat(report.lead().sentence()).contains("6 are overdue (3 then)", "3 of the overdue are new.");
        assertThat(report.standing().then()).isNotEmpty();
        assertThat(report.standing().figures()).allMatch(figure -> figure.was().startsWith("was "));
    }

    @Test
    void leavesEarlierFiguresOutWhereThereIsNoHistory() {
        BoardReport report = report(Optional.empty(), "The figures of that review are left out.");
        assertThat(report.lead().verdict()).isEmpty();
        assertThat(report.standing().then()).isEmpty();
        assertThat(report.standing().note()).startsWith("The figures of that review are left out.");
    }

    /** Whatever does not fit is counted. */
    @Test
    void countsWhatIsOverdue() {
        BoardReport.Listed<LateEntry> overdue = report(Optional.of(then), "").overdue();
        assertThat(overdue.heading()).isEqualTo("Overdue: 6 actions");
        int left = 6 - overdue.shown().size();
        assertThat(overdue.more()).startsWith(left == 0 ? "" : left + " more ");
        assertThat(overdue.shown()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(entry -> {
            assertThat(entry.owner()).isNotEqualTo("Nobody");
            assertThat(entry.why().text()).isNotEmpty();
            assertThat(entry.until().text()).isNotEmpty();
        });
        assertThat(overdue.shown().get(0).of()).startsWith("Must-do, critical risk");
    }

    @Test
    void asksForDecisions() {
        BoardReport report = report(Optional.of(then), "");
        assertThat(report.lead().asked())
                .isEqualTo("2 new dates, 1 answer to the regulator, 2 escalations, 2 blocked actions and new limits");
        assertThat(report.asked().shown()).extracting(BoardReport.Decision::ask).startsWith("Approve a new date");
    }

    @Test
    void isOfOnePlanThatCanBeRead() {
        CheckResult unread = Reports.checkText(Reports.AS_OF, "provenplan: 1\ntitle: \"open\n");
        assertThatThrownBy(() -> BOARD.page(ReportInput.of(unread, "0"))).isInstanceOf(ReportFailure.class);
    }
}
