package org.provenplan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;

/** A finding on its way into a report. */
final class FindingSection {
    private static final Mark NO_ACTION = new Mark("No action, by decision", "no-action");
    private static final Mark MERGED = new Mark("Typed twice, counted once", "cancelled");
    private static final Mark UNANSWERED = new Mark("Nothing is being done", "unanswered");

    private final Scope scope;
    private final PlanWords words;
    private final Finding finding;
    private final List<Action> elsewhere;

    private FindingSection(Scope scope, Finding finding) {
        this.scope = scope;
        this.words = scope.words();
        this.finding = finding;
        this.elsewhere = finding.id().value().map(this::answering).orElse(List.of());
    }

    static FindingPart part(Scope scope, Finding finding) {
        return new FindingSection(scope, finding).part("");
    }

    /** One that counts nowhere, as its measures and actions are those of another. */
    static FindingPart merged(Scope scope, Finding finding) {
        Finding own = new Finding(finding.fields(), List.of(), List.of());
        return new FindingSection(scope, own)
                .part(scope.words()
                        .titles(List.of(finding.mergedInto()), scope.plan().writtenFindings()));
    }

    private FindingPart part(String mergedInto) {
        Fields fields = finding.fields();
        return new FindingPart(
                scope.anchor(finding),
                words.text(finding.id()),
                words.title(finding.title(), "A finding without a title"),
                label(),
                mergedInto.isEmpty() ? mark() : MERGED,
                progress(),
                words.text(fields, "impact"),
                facts(),
                finding.rootCauses().stream()
                        .map(cause -> new Fact(words.word(cause.word("category")), words.text(cause, "cause"), ""))
                        .toList(),
                finding.measures().stream()
                        .map(measure -> MeasureSection.part(scope, measure))
                        .toList(),
                finding.actions().stream()
                        .map(action -> ActionSection.part(scope, action))
                        .toList(),
                elsewhere.stream().map(this::link).toList(),
                noAction(),
                mergedInto,
                words.texts(fields.values("early-warnings")),
                words.text(fields, "if-it-slips"),
                new Logs(words).reviews(finding.reviews()),
                scope.shown(finding));
    }

    private List<String> label() {
        List<String> label = new ArrayList<>();
        label.add(words.level(finding.level()));
        label.add(words.word(finding.risk()).isEmpty() ? "" : Words.sentence(words.word(finding.risk())) + " risk");
        label.add(words.shown(finding.keyQuestion(), scope.codes()::keyQuestion));
        label.removeIf(String::isEmpty);
        return label;
    }

    private Mark mark() {
        Optional<Mark> worst = live().stream()
                .map(scope::standing)
                .min(Comparator.naturalOrder())
                .map(Standing::mark);
        return worst.orElseGet(() -> finding.fields().inner("no-action").isPresent() ? NO_ACTION : UNANSWERED);
    }

    private String progress() {
        long closed = live().stream()
                .filter(action -> scope.standing(action) == Standing.CLOSED_WITH_PROOF)
                .count();
        int cancelled = finding.actions().size()
                - (int) finding.actions().stream().filter(Action::isLive).count();
        String of =
                live().isEmpty() ? "" : closed + " of " + Words.count(live().size(), "action") + " closed with proof";
        return Words.joined(", ", of, cancelled == 0 ? "" : cancelled + " cancelled");
    }

    private List<Action> live() {
        List<Action> live = new ArrayList<>(finding.actions());
        live.addAll(elsewhere);
        live.removeIf(action -> !action.isLive());
        return live;
    }

    private List<Action> answering(String id) {
        return scope.plan().findings().stream()
                .filter(other -> !other.equals(finding))
                .flatMap(other -> other.actions().stream())
                .filter(action ->
                        action.fields().<String>values("also-for").stream().anyMatch(field -> field.is(id::equals)))
                .toList();
    }

    private DatePart link(Action action) {
        return new DatePart(
                words.date(action.due()),
                "",
                scope.standing(action).mark().word(),
                words.title(action.title(), words.text(action.id())),
                scope.anchor(action),
                words.name(action.owner()));
    }

    private List<Fact> facts() {
        Fields fields = finding.fields();
        Facts facts = new Facts()
                .add("Source", fields.inner("source").map(this::source).orElse(""));
        fields.each("other-sources").forEach(other -> facts.add("Also shown by", source(other)));
        return facts.add("Still a risk", words.text(fields, "remaining-risk"))
                .add("Also came to light", words.text(fields, "further-concerns"))
                .add("Who was told", words.text(fields, "notified"))
                .add(scope.codes().standards(), named(finding.standards(), scope.codes()::standard))
                .add("Regulations", named(finding.regulations(), scope.codes()::regulation))
                .add("Came back after", cameBackAfter(fields.text("recurrence-of")))
                .add("Id in the plan", words.text(finding.id()))
                .list();
    }

    private String source(Fields source) {
        return Words.joined(
                ", ",
                Words.sentence(words.word(source.word("type"))),
                words.text(source, "ref"),
                words.date(source, "date"));
    }

    private String cameBackAfter(Field<String> earlier) {
        return earlier.isPresent() ? words.titles(List.of(earlier), scope.plan().findings()) : words.text(earlier);
    }

    private List<Fact> noAction() {
        return finding.fields()
                .inner("no-action")
                .map(decision -> new Facts()
                        .add("Reason", words.text(decision, "reason"))
                        .add("Approved by", words.person(decision.text("approved-by")))
                        .add("Looked at again", words.dateAndDistance(decision.date("review")))
                        .list())
                .orElse(List.of());
    }

    private String named(List<Field<String>> codes, Function<String, String> name) {
        return codes.stream()
                .map(code -> words.shown(code, name))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
