package org.provenplan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.format.PlainText;
import org.provenplan.plan.Finding;

/** The working document of whoever runs the plan: everything that was typed, what a reader decides by first. */
final class StatusKind extends ReportKind {
    private static final String UNJUDGED =
            "This plan could not be read whole, so nothing else in it could be judged and nothing of it is counted.";

    StatusKind() {
        super("status", "for those who run the plan: everything in it, what is late first");
    }

    @Override
    Class<StatusReport> model() {
        return StatusReport.class;
    }

    @Override
    StatusReport page(ReportInput input) {
        Subject subject = new Subject(input);
        Comparison comparison = new Comparison(input);
        List<PlanPart> plans = new ArrayList<>();
        for (Scope scope : subject.judged()) {
            plans.add(part(subject, scope, comparison));
        }
        List<PlanPart.Unjudged> unjudged = new ArrayList<>();
        for (CheckedPlan checked : subject.unjudged()) {
            unjudged.add(unjudged(subject, checked, unjudged.size() + 1));
        }
        return new StatusReport(head(subject), summary(subject), plans, unjudged, meanings());
    }

    private static Masthead head(Subject subject) {
        int plans = subject.judged().size() + subject.unjudged().size();
        if (plans != 1) {
            return subject.head("Status report", Words.count(plans, "improvement plan"), "");
        }
        if (subject.judged().isEmpty()) {
            return subject.head(
                    "Status report", subject.title(subject.unjudged().get(0)), "");
        }
        Scope only = subject.judged().get(0);
        return subject.head(
                "Status report",
                subject.title(only.checked()),
                Words.joined(" · ", Subject.service(only), Subject.occasion(only)));
    }

    private static String summary(Subject subject) {
        int unjudged = subject.unjudged().size();
        int plans = subject.judged().size() + unjudged;
        String left = unjudged == 0
                ? ""
                : Words.count(unjudged, "plan") + " could not be read whole and " + (unjudged == 1 ? "is" : "are")
                        + " not counted.";
        return plans == 1
                ? left
                : Words.joined(" ", new Verdict(Tally.sum(subject.judged()), Optional.empty(), "").figures(), left);
    }

    private static PlanPart part(Subject subject, Scope scope, Comparison comparison) {
        Tally tally = Tally.of(scope);
        Optional<Tally> then = comparison.tally(scope);
        Verdict verdict = new Verdict(tally, then, comparison.shortDay());
        List<Diagnostic> found = subject.run().diagnosticsOf(scope.checked());
        return new PlanPart(
                scope.anchors().prefix(),
                subject.title(scope.checked()),
                new PlanPart.Lead(
                        subject.notices(scope),
                        verdict.word(),
                        Words.joined(" ", verdict.figures(), Deadlines.sentence(scope), MeasureCounts.sentence(scope)),
                        FoundSection.sentence(found)),
                StandingBar.of(tally, then, comparison.told(then)),
                new AgendaSection(scope).part(tally),
                findings(scope),
                FoundSection.of(subject.run(), scope.checked(), scope),
                new KeepingSection(scope).part());
    }

    private static PlanPart.Findings findings(Scope scope) {
        List<Finding> sorted = new ArrayList<>(scope.plan().findings());
        sorted.sort(Comparator.comparing(LateActions::gravity));
        List<FindingPart> open = new ArrayList<>();
        List<FindingPart> closed = new ArrayList<>();
        for (Finding finding : sorted) {
            boolean settled = FindingSection.isClosed(scope, finding);
            (settled ? closed : open).add(FindingSection.part(scope, finding, !settled));
        }
        scope.merged().forEach(finding -> closed.add(FindingSection.merged(scope, finding)));
        Map<String, List<FindingPart>> byQuestion = new LinkedHashMap<>();
        for (FindingPart part : open) {
            byQuestion
                    .computeIfAbsent(part.tags().question(), key -> new ArrayList<>())
                    .add(part);
        }
        List<PlanPart.Group> groups = new ArrayList<>();
        byQuestion.forEach((question, parts) ->
                groups.add(new PlanPart.Group(question.isEmpty() ? "Other findings" : question, parts)));
        return new PlanPart.Findings(open, closed, groups);
    }

    private static PlanPart.Unjudged unjudged(Subject subject, CheckedPlan checked, int number) {
        return new PlanPart.Unjudged(
                "unjudged-" + number + "-",
                subject.title(checked),
                UNJUDGED,
                new Facts().add("Read from", PlainText.oneLine(checked.file())).list(),
                FoundSection.unjudged(subject.run(), checked));
    }

    static List<StatusReport.Meaning> meanings() {
        return Arrays.stream(Standing.values())
                .map(standing -> new StatusReport.Meaning(standing.mark(), standing.meaning()))
                .toList();
    }
}
