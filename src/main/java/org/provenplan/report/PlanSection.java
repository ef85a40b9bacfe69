package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.provenplan.check.CheckedPlan;
import org.provenplan.config.PlanSettings;
import org.provenplan.config.Profile;
import org.provenplan.diagnostic.Diagnostic.Status;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.plan.Vocabulary.Rating;

/** A plan that could be read whole, on its way into a report. */
final class PlanSection {
    private final Run run;
    private final CheckedPlan checked;
    private final Scope scope;
    private final Plan plan;
    private final PlanWords words;
    private final Counts counts;
    private final Dates dates;

    PlanSection(Run run, CheckedPlan checked, Scope scope) {
        this.run = run;
        this.checked = checked;
        this.scope = scope;
        this.plan = scope.plan();
        this.words = scope.words();
        this.counts = new Counts(scope);
        this.dates = new Dates(scope);
    }

    Counts counts() {
        return counts;
    }

    PlanPart part(String anchor, String title) {
        Exceptions exceptions = new Exceptions(scope, run.waiversOf(checked));
        return new PlanPart(
                anchor,
                title,
                true,
                failures(),
                facts(),
                ratings(),
                headline(),
                Headline.ofCheck("the plan", scope.diagnostics().all()),
                counts.table(),
                dates.overdue(),
                Headline.noneOverdue(counts.of(Standing.NOT_KNOWN)),
                dates.missed(),
                dates.next(),
                findings(),
                governance(),
                new Logs(words)
                        .reviews(plan.governance()
                                .map(governance -> governance.each("reviews"))
                                .orElse(List.of())),
                plan.enforcement().stream().map(this::enforcement).toList(),
                plan.checks().stream().map(this::check).toList(),
                people(),
                scope.diagnosis().shown(scope.diagnostics().ofPlan()),
                found(),
                exceptions.inForce(),
                scope.diagnosis().apart(scope.diagnostics().all(), Status.WAIVED),
                exceptions.others(),
                scope.diagnosis().apart(scope.diagnostics().all(), Status.BASELINED));
    }

    /** Those that count, then those that were typed a second time. */
    private List<FindingPart> findings() {
        List<FindingPart> parts = new ArrayList<>();
        plan.findings().forEach(finding -> parts.add(FindingSection.part(scope, finding)));
        scope.merged().forEach(finding -> parts.add(FindingSection.merged(scope, finding)));
        return parts;
    }

    private List<String> failures() {
        return run.failedOn(checked).stream()
                .map(rule ->
                        "The rule " + rule + " failed here, by a mistake of provenplan's. What it would have found "
                                + "is not known, so nothing is counted as closed with proof.")
                .toList();
    }

    private String headline() {
        String review = dates.nextReview()
                .map(date -> "The next review is on " + DateInWords.of(date) + ".")
                .orElse("");
        return Words.joined(" ", Headline.ofActions(counts.live(), counts::of), review);
    }

    private String found() {
        String counted = Diagnosis.counts(scope.diagnostics().all());
        if (counted.isEmpty()) {
            return "The check found " + Headline.nothing(scope.diagnostics().all()) + ".";
        }
        boolean some = scope.diagnostics().ofPlan().isEmpty();
        return "The check found " + counted + "."
                + (some ? " Each stands" : " What concerns the plan as a whole stands here, the rest")
                + " at the finding, action, measure or evidence that it concerns.";
    }

    private List<Fact> facts() {
        PlanSettings settings = scope.settings();
        Facts facts = new Facts()
                .add(
                        "Organisation",
                        settings.report()
                                .organisation()
                                .map(set -> words.typed(set.value()))
                                .orElse(""));
        plan.service().ifPresent(service -> facts.add(
                        "Service", Words.joined(", ", words.text(service, "name"), words.text(service, "type")))
                .add("Provider", words.text(service, "provider"))
                .add("Location", words.text(service, "location-id")));
        plan.inspection().ifPresent(inspection -> facts.add("Inspected", inspected(inspection))
                .add("Concerns raised", words.count(inspection.count("concerns")))
                .addLink("Inspection report", words.text(inspection, "report")));
        plan.fields().each("earlier-inspections").forEach(earlier -> facts.add("Inspected before", before(earlier)));
        Field<PlanStatus> status = plan.fields().word("status");
        return facts.add(
                        "Plan",
                        Words.joined(
                                ", ",
                                words.text(plan.id()),
                                status.isMissing() ? plan.status().label() : words.word(status),
                                after("began ", words.date(plan.fields(), "started"))))
                .add("Framework", words.shown(plan.fields().text("framework"), scope.codes()::framework))
                .add("Checked under", conditions(settings))
                .list();
    }

    /** Where a team has set less than the rulebook asks, or more, a reader must know. */
    private static String conditions(PlanSettings settings) {
        Profile profile = settings.profile().value();
        List<String> off = settings.rulesOff();
        return Words.joined(
                ", ",
                profile == Profile.WORKING ? "" : "the profile " + profile.word(),
                off.isEmpty() ? "" : "rules that are off: " + String.join(", ", off));
    }

    private static String after(String beginning, String date) {
        return date.isEmpty() ? "" : beginning + date;
    }

    private String inspected(Fields inspection) {
        return Words.joined(
                ", ", words.date(inspection, "date"), after("published ", words.date(inspection, "published")));
    }

    /** An inspection some of whose concerns are still open. */
    private String before(Fields inspection) {
        String ratings = ratings(inspection).stream()
                .map(rating -> rating.label() + ": " + rating.text())
                .collect(Collectors.joining(", "));
        return Words.joined(
                "; ",
                inspected(inspection),
                after("concerns still open: ", words.count(inspection.count("concerns"))),
                ratings,
                words.text(inspection, "report"));
    }

    private List<Fact> ratings() {
        return plan.inspection().map(this::ratings).orElse(List.of());
    }

    private List<Fact> ratings(Fields inspection) {
        Map<String, Field<Rating>> given = inspection.entries("ratings");
        return scope.codes().inOrder(given.keySet()).stream()
                .map(area -> new Fact(
                        words.typed(scope.codes().ratedArea(area)), Words.sentence(words.word(given.get(area))), ""))
                .toList();
    }

    private List<Fact> governance() {
        Facts facts = new Facts();
        plan.governance().ifPresent(governance -> facts.add("Accountable", words.person(governance.text("accountable")))
                .add("Reviewed by", words.text(governance, "forum"))
                .add("How often", words.every(governance.interval("review-every")))
                .add("Escalated to", words.person(governance.text("escalate-to"))));
        return facts.list();
    }

    private PlanPart.Duty enforcement(Fields item) {
        return new PlanPart.Duty(
                words.shown(item.text("kind"), scope.codes()::enforcementKind),
                new Facts()
                        .add("Regulation", words.shown(item.text("regulation"), scope.codes()::regulation))
                        .add("Served", words.date(item, "served"))
                        .add("Answer by", words.date(item, "respond-by"))
                        .add("Answered", answered(item.mapping("answered")))
                        .add("Comply by", words.dateAndDistance(item.date("comply-by")))
                        .add("Rests on", words.titles(item.values("findings"), plan.findings()))
                        .add("Status in the plan", words.word(item.word("status")))
                        .add("Ended", words.date(item, "ended"))
                        .add("Id in the plan", words.text(item, "id"))
                        .list());
    }

    private String answered(Field<Fields> answer) {
        return answer.isPresent()
                ? Words.joined(", ", words.date(answer.get(), "date"), words.text(answer.get(), "ref"))
                : words.asWritten(answer);
    }

    /** Those of the plan's own register; a shared one names people of other plans. */
    private List<PlanPart.Duty> people() {
        return plan.people().values().stream()
                .filter(person ->
                        plan.sources().contains(person.fields().node().span().source()))
                .map(this::person)
                .toList();
    }

    private PlanPart.Duty person(Person person) {
        return new PlanPart.Duty(
                words.title(person.name(), words.typed(person.id())),
                new Facts()
                        .add("Role", words.text(person.role()))
                        .add("In post from", words.date(person.from()))
                        .add("In post until", words.date(person.until()))
                        .add(
                                "Commits as",
                                String.join(", ", words.texts(person.fields().values("git"))))
                        .add("Id in the plan", words.typed(person.id()))
                        .list());
    }

    private PlanPart.Duty check(Fields item) {
        return new PlanPart.Duty(
                words.title(item.text("title"), "A check without a title"),
                new Facts()
                        .add("Key question", words.shown(item.text("key-question"), scope.codes()::keyQuestion))
                        .add("How often", words.every(item.interval("every")))
                        .add("By", words.person(item.text("owner")))
                        .add("Last held", words.date(item, "last"))
                        .add("Result", words.text(item, "result"))
                        .add("Id in the plan", words.text(item, "id"))
                        .list());
    }
}
