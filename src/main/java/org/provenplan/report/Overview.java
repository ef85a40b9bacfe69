package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;

/** The plans of a report side by side, in the making. */
final class Overview {
    private final List<StatusReport.Row> rows = new ArrayList<>();

    void add(PlanPart part, Counts counts, int findings, List<Diagnostic> diagnostics) {
        rows.add(new StatusReport.Row(
                part.anchor(),
                part.title(),
                true,
                findings,
                counts.live(),
                Standing.IN_ORDER.stream().map(counts::of).toList(),
                Diagnosis.count(diagnostics, Severity.ERROR),
                Diagnosis.count(diagnostics, Severity.WARNING)));
    }

    void addUnjudged(PlanPart part, List<Diagnostic> diagnostics) {
        rows.add(new StatusReport.Row(
                part.anchor(),
                part.title(),
                false,
                0,
                0,
                List.of(),
                Diagnosis.count(diagnostics, Severity.ERROR),
                Diagnosis.count(diagnostics, Severity.WARNING)));
    }

    StatusReport.Overview table() {
        return new StatusReport.Overview(
                Standing.IN_ORDER.stream().map(Standing::mark).toList(), rows, total());
    }

    /** The state of all plans in words. */
    String headline() {
        StatusReport.Row total = total();
        long unjudged = rows.stream().filter(row -> !row.judged()).count();
        String left = Words.count(unjudged, "plan") + " could not be read whole and " + (unjudged == 1 ? "is" : "are")
                + " not counted.";
        return Words.joined(
                " ",
                Headline.ofActions(
                        total.actions(), standing -> total.counts().get(Standing.IN_ORDER.indexOf(standing))),
                unjudged == 0 ? "" : left);
    }

    private StatusReport.Row total() {
        List<StatusReport.Row> judged =
                rows.stream().filter(StatusReport.Row::judged).toList();
        return new StatusReport.Row(
                "",
                "All plans",
                true,
                judged.stream().mapToInt(StatusReport.Row::findings).sum(),
                judged.stream().mapToInt(StatusReport.Row::actions).sum(),
                IntStream.range(0, Standing.IN_ORDER.size())
                        .mapToObj(i -> judged.stream()
                                .mapToInt(row -> row.counts().get(i))
                                .sum())
                        .toList(),
                rows.stream().mapToLong(StatusReport.Row::errors).sum(),
                rows.stream().mapToLong(StatusReport.Row::warnings).sum());
    }
}
