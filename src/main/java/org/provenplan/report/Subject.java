package org.provenplan.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.check.CheckedPlan;
import org.provenplan.config.ReportSettings;
import org.provenplan.format.PlainText;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.plan.Vocabulary.Rating;

/** What a report is about: its plans, one by one, and what stands over its pages. */
final class Subject {
    private final ReportInput input;
    private final Run run;
    private final List<Scope> judged = new ArrayList<>();
    private final List<CheckedPlan> unjudged = new ArrayList<>();

    Subject(ReportInput input) {
        this.input = input;
        this.run = new Run(input.result());
        boolean several = run.plans().size() != 1;
        for (CheckedPlan checked : run.plans()) {
            String prefix = several ? "plan-" + (judged.size() + unjudged.size() + 1) + "-" : "";
            Optional<Plan> plan = run.judged(checked);
            plan.ifPresent(read -> judged.add(new Scope(run, checked, read, prefix)));
            if (plan.isEmpty()) {
                unjudged.add(checked);
            }
        }
    }

    Run run() {
        return run;
    }

    /** The plans that could be read whole. */
    List<Scope> judged() {
        return judged;
    }

    /** Those that could not. */
    List<CheckedPlan> unjudged() {
        return unjudged;
    }

    /** What a plan is called: its title, or else its file. */
    String title(CheckedPlan checked) {
        String title = run.masks().in(PlainText.oneLine(checked.title()));
        return title.isEmpty() ? PlainText.oneLine(checked.file()) : title;
    }

    /** The service that a plan is for; empty where it has no name. */
    static String service(Scope scope) {
        return scope.plan()
                .service()
                .map(service -> PlainText.oneLine(scope.words().text(service, "name")))
                .orElse("");
    }

    /**
     * What stands over its pages.
     *
     * @param kind {@code Status report}
     * @param more what else must be known of it, behind its day
     */
    Masthead head(String kind, String title, String more) {
        String asOf = DateInWords.of(run.asOf());
        List<String> notices = new ArrayList<>();
        if (!input.revision().isEmpty()) {
            notices.add("This is how the plans stood at " + PlainText.oneLine(input.revision())
                    + ". What has changed since is not in it.");
        }
        List<String> files = run.plans().stream()
                .flatMap(plan -> plan.files().stream())
                .map(file -> PlainText.oneLine(file.source().file()))
                .toList();
        return new Masthead(
                logo(),
                kind,
                title,
                Words.joined(" · ", asOf, more),
                asOf,
                notices,
                new Masthead.Origin(input.version(), files));
    }

    /** What must be known of a plan before anything else. */
    List<String> notices(Scope scope) {
        List<String> notices = new ArrayList<>();
        if (scope.plan().status() == PlanStatus.DRAFT) {
            notices.add("This plan is a draft.");
        }
        for (String rule : run.failedOn(scope.checked())) {
            notices.add(
                    "Incomplete: the rule " + rule + " failed here, by a mistake of provenplan's. What it would have"
                            + " found is not known, so nothing is counted as closed with proof.");
        }
        return notices;
    }

    /** {@code recovery plan after the inspection of 14 January 2026 · rated inadequate}. */
    static String occasion(Scope scope) {
        Optional<Fields> inspection = scope.plan().inspection();
        String date = inspection.map(found -> scope.words().date(found, "date")).orElse("");
        String rating = inspection
                .map(found -> found.<Rating>entries("ratings").get("overall"))
                .map(overall -> scope.words().word(overall))
                .orElse("");
        return Words.joined(
                " · ",
                date.isEmpty() ? "" : "after the inspection of " + date,
                rating.isEmpty() ? "" : "rated " + rating);
    }

    /** Plans with logos of their own have none in common. */
    private Masthead.Picture logo() {
        Set<Masthead.Picture> logos = new LinkedHashSet<>();
        run.plans().forEach(plan -> logos.add(logo(plan.settings().report())));
        return logos.size() == 1 ? logos.iterator().next() : Masthead.Picture.NONE;
    }

    private static Masthead.Picture logo(ReportSettings settings) {
        String whose = settings.organisation()
                .map(set -> " of " + PlainText.oneLine(set.value()))
                .orElse("");
        return settings.logo()
                .map(set -> new Masthead.Picture(set.value().data(), "Logo" + whose))
                .orElse(Masthead.Picture.NONE);
    }
}
