package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import org.provenplan.format.Masks;
import org.provenplan.plan.Plan;

/** Puts a report together, plan by plan. */
final class Assembly {
    private static final String UNJUDGED =
            "This plan could not be read whole, so nothing else in it could be judged and nothing of it is counted.";

    private final CheckResult result;
    private final Catalogue catalogue;
    private final Masks masks;
    private final List<CheckedPlan> unread;
    private final List<PlanPart> plans = new ArrayList<>();
    private final List<StatusReport.Row> rows = new ArrayList<>();

    Assembly(CheckResult result, Catalogue catalogue) {
        this.result = result;
        this.catalogue = catalogue;
        this.masks = Masks.of(result);
        this.unread = result.unread();
    }

    StatusReport report(String version) {
        result.plans().forEach(this::add);
        boolean several = plans.size() != 1;
        StatusReport.Row total = total();
        return new StatusReport(
                several
                        ? Words.count(plans.size(), "improvement plan")
                        : plans.get(0).title(),
                Words.date(result.asOf()),
                several ? headline(total) : plans.get(0).headline(),
                Headline.ofCheck(several ? "the plans" : "the plan", result.diagnostics()),
                several,
                new StatusReport.Overview(
                        Standing.IN_ORDER.stream().map(Standing::mark).toList(), rows, total),
                plans,
                Stream.of(Standing.values())
                        .map(standing -> new StatusReport.Meaning(standing.mark(), standing.meaning()))
                        .toList(),
                new StatusReport.Origin(version, Words.date(result.asOf()), files()));
    }

    private void add(CheckedPlan checked) {
        String anchor = "plan-" + (plans.size() + 1);
        String title = masks.in(PlainText.oneLine(checked.title()));
        String shown = title.isEmpty() ? PlainText.oneLine(checked.file()) : title;
        Optional<Plan> judged = unread.contains(checked) ? Optional.empty() : checked.plan();
        if (judged.isPresent()) {
            PlanSection section = new PlanSection(
                    result, checked, new Scope(result, checked, judged.get(), catalogue, masks, anchor));
            plans.add(section.part(anchor, shown));
            rows.add(row(anchor, shown, judged.get(), section.counts(), checked));
        } else {
            plans.add(unjudged(anchor, shown, checked));
            rows.add(row(anchor, shown, checked));
        }
    }

    private PlanPart unjudged(String anchor, String title, CheckedPlan checked) {
        List<Diagnostic> diagnostics = diagnostics(checked);
        String counted = Diagnosis.counts(diagnostics);
        return new PlanPart(
                anchor,
                title,
                false,
                List.of(),
                new Facts().add("Read from", PlainText.oneLine(checked.file())).list(),
                List.of(),
                UNJUDGED,
                Headline.ofCheck("the plan", diagnostics),
                new CountTable(List.of(), List.of(), List.of(), 0, ""),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Diagnosis(checked, masks).shown(diagnostics),
                counted.isEmpty() ? "" : "The check found " + counted + ".",
                new Diagnosis(checked, masks).waived(diagnostics),
                List.of());
    }

    private StatusReport.Row row(String anchor, String title, Plan plan, Counts counts, CheckedPlan checked) {
        List<Diagnostic> diagnostics = diagnostics(checked);
        return new StatusReport.Row(
                anchor,
                title,
                true,
                plan.findings().size(),
                counts.live(),
                Standing.IN_ORDER.stream().map(counts::of).toList(),
                Diagnosis.count(diagnostics, Severity.ERROR),
                Diagnosis.count(diagnostics, Severity.WARNING));
    }

    private StatusReport.Row row(String anchor, String title, CheckedPlan checked) {
        List<Diagnostic> diagnostics = diagnostics(checked);
        return new StatusReport.Row(
                anchor,
                title,
                false,
                0,
                0,
                List.of(),
                Diagnosis.count(diagnostics, Severity.ERROR),
                Diagnosis.count(diagnostics, Severity.WARNING));
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

    private String headline(StatusReport.Row total) {
        long unjudged = rows.stream().filter(row -> !row.judged()).count();
        return Words.joined(
                " ",
                Headline.ofActions(
                        total.actions(), standing -> total.counts().get(Standing.IN_ORDER.indexOf(standing))),
                unjudged == 0
                        ? ""
                        : Words.count(unjudged, "plan") + " could not be read whole and "
                                + (unjudged == 1 ? "is" : "are") + " not counted.");
    }

    private List<Diagnostic> diagnostics(CheckedPlan checked) {
        return PlacedDiagnostics.of(result, checked, Optional.empty()).all();
    }

    private List<String> files() {
        return result.plans().stream()
                .flatMap(plan -> plan.files().stream())
                .map(file -> PlainText.oneLine(file.source().file()))
                .toList();
    }
}
