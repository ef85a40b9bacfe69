package org.provenplan.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.yaml.Limits;

/** Checks plans and makes reports of them as the command does, seen from the repository's root. */
final class Reports {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-01");

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final ReportKind STATUS = ReportKinds.named("status").orElseThrow();
    private static final Renderer RENDERER = Renderer.bundled();

    private Reports() {}

    static CheckResult check(String asOf, String... inputs) {
        List<Path> paths = List.of(inputs).stream().map(ROOT::resolve).toList();
        return Checker.check(new CheckRequest(paths, Optional.empty(), ROOT, LocalDate.parse(asOf), Limits.DEFAULT));
    }

    /** A plan that is nowhere but in the test. */
    static CheckResult checkText(LocalDate asOf, String yaml) {
        CheckRequest.PipedPlan plan = new CheckRequest.PipedPlan(
                ROOT.resolve("plan.yaml"), ByteBuffer.wrap(yaml.getBytes(StandardCharsets.UTF_8)));
        return Checker.check(new CheckRequest(List.of(), Optional.of(plan), ROOT, asOf, Limits.DEFAULT));
    }

    static StatusReport report(CheckResult result) {
        return (StatusReport) STATUS.page(ReportInput.of(result, "0"));
    }

    /** All findings of a report, open or closed. */
    static Stream<FindingPart> findings(StatusReport report) {
        return report.plans().stream()
                .flatMap(plan -> Stream.concat(plan.findings().open().stream(), plan.findings().closed().stream()));
    }

    /** All actions of a report. */
    static Stream<ActionPart> actions(StatusReport report) {
        return findings(report).flatMap(finding -> finding.answer().actions().stream());
    }

    static String html(CheckResult result) {
        return RENDERER.render(STATUS, ReportInput.of(result, "0"), ReportFormat.HTML);
    }

    /** A page of any kind. */
    static String html(String kind, CheckResult result) {
        return RENDERER.render(ReportKinds.named(kind).orElseThrow(), ReportInput.of(result, "0"), ReportFormat.HTML);
    }

    static String markdown(CheckResult result) {
        return RENDERER.render(STATUS, ReportInput.of(result, "0"), ReportFormat.MARKDOWN);
    }
}
