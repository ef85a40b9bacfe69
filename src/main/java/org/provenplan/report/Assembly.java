package org.provenplan.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.check.CheckedPlan;
import org.provenplan.config.ReportSettings;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Diagnostic.Status;
import org.provenplan.format.PlainText;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Plan;

/** Puts a report together, plan by plan. */
final class Assembly {
    private static final String UNJUDGED =
            "This plan could not be read whole, so nothing else in it could be judged and nothing of it is counted.";

    private final Run run;
    private final Overview overview = new Overview();
    private final List<PlanPart> plans = new ArrayList<>();

    Assembly(Run run) {
        this.run = run;
    }

    StatusReport report(String version) {
        run.plans().forEach(this::add);
        boolean several = plans.size() != 1;
        String asOf = DateInWords.of(run.asOf());
        return new StatusReport(
                logo(),
                several
                        ? Words.count(plans.size(), "improvement plan")
                        : plans.get(0).title(),
                asOf,
                several ? overview.headline() : plans.get(0).headline(),
                Headline.ofCheck(several ? "the plans" : "the plan", run.diagnostics()),
                several,
                overview.table(),
                plans,
                Stream.concat(Standing.IN_ORDER.stream(), Stream.of(Standing.CANCELLED))
                        .map(standing -> new StatusReport.Meaning(standing.mark(), standing.meaning()))
                        .toList(),
                new StatusReport.Origin(version, asOf, files(), ""));
    }

    /** Plans with logos of their own have none in common. */
    private StatusReport.Picture logo() {
        Set<StatusReport.Picture> logos = new LinkedHashSet<>();
        run.plans().forEach(plan -> logos.add(logo(plan.settings().report())));
        return logos.size() == 1 ? logos.iterator().next() : StatusReport.Picture.NONE;
    }

    private static StatusReport.Picture logo(ReportSettings settings) {
        String whose = settings.organisation()
                .map(set -> " of " + PlainText.oneLine(set.value()))
                .orElse("");
        return settings.logo()
                .map(set -> new StatusReport.Picture(set.value().data(), "Logo" + whose))
                .orElse(StatusReport.Picture.NONE);
    }

    private void add(CheckedPlan checked) {
        String anchor = "plan-" + (plans.size() + 1);
        String title = run.masks().in(PlainText.oneLine(checked.title()));
        String shown = title.isEmpty() ? PlainText.oneLine(checked.file()) : title;
        Optional<Plan> judged = run.judged(checked);
        if (judged.isPresent()) {
            PlanSection section = new PlanSection(run, checked, new Scope(run, checked, judged.get(), anchor));
            plans.add(section.part(anchor, shown));
            overview.add(last(), section.counts(), judged.get().findings().size(), run.diagnosticsOf(checked));
        } else {
            plans.add(unjudged(anchor, shown, checked));
            overview.addUnjudged(last(), run.diagnosticsOf(checked));
        }
    }

    private PlanPart last() {
        return plans.get(plans.size() - 1);
    }

    private PlanPart unjudged(String anchor, String title, CheckedPlan checked) {
        List<Diagnostic> diagnostics = run.diagnosticsOf(checked);
        Diagnosis diagnosis = new Diagnosis(checked, run.masks());
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
                List.of(),
                diagnosis.shown(diagnostics),
                "The check found " + Diagnosis.counts(diagnostics) + ".",
                List.of(),
                diagnosis.apart(diagnostics, Status.WAIVED),
                List.of(),
                diagnosis.apart(diagnostics, Status.BASELINED));
    }

    private List<String> files() {
        return run.plans().stream()
                .flatMap(plan -> plan.files().stream())
                .map(file -> PlainText.oneLine(file.source().file()))
                .toList();
    }
}
