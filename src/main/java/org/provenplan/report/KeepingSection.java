package org.provenplan.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.provenplan.config.PlanSettings;
import org.provenplan.config.Profile;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.plan.Vocabulary.Rating;

/** What a plan holds besides findings, on its way into a report. */
final class KeepingSection {
    private final Scope scope;
    private final Plan plan;
    private final PlanWords words;

    KeepingSection(Scope scope) {
        this.scope = scope;
        this.plan = scope.plan();
        this.words = scope.words();
    }

    PlanPart.Keeping part() {
        return new PlanPart.Keeping(
                facts(),
                plan.inspection().map(this::ratings).orElse(List.of()),
                governance(),
                new Logs(words)
                        .reviews(plan.governance()
                                .map(governance -> governance.each("reviews"))
                                .orElse(List.of())),
                plan.enforcement().stream().map(this::enforcement).toList(),
                plan.checks().stream().map(this::check).toList(),
                people());
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

    private PlanPart.Kept enforcement(Fields item) {
        return new PlanPart.Kept(
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
    private List<PlanPart.Kept> people() {
        return plan.people().values().stream()
                .filter(person ->
                        plan.sources().contains(person.fields().node().span().source()))
                .map(this::person)
                .toList();
    }

    private PlanPart.Kept person(Person person) {
        return new PlanPart.Kept(
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

    private PlanPart.Kept check(Fields item) {
        return new PlanPart.Kept(
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
