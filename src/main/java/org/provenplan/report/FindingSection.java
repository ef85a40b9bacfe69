package org.provenplan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;

/** A finding on its way into a report. */
final class FindingSection {
    private static final Mark NO_ACTION = new Mark("No action, by decision", "cut", Colour.GREY.word());
    private static final Mark MERGED = new Mark("Typed twice, counted once", "cut", Colour.GREY.word());
    private static final Mark UNANSWERED = new Mark("Nothing is being done", "over", Colour.RED.word());

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

    /**
     * As a report shows it.
     *
     * @param drawn whether the readings of its measures are drawn
     */
    static FindingPart part(Scope scope, Finding finding, boolean drawn) {
        return new FindingSection(scope, finding).part(drawn, "");
    }

    /** One that counts nowhere, as its measures and actions are those of another. */
    static FindingPart merged(Scope scope, Finding finding) {
        Finding own = new Finding(finding.fields(), List.of(), List.of());
        String into =
                scope.words().titles(List.of(finding.mergedInto()), scope.plan().writtenFindings());
        return new FindingSection(scope, own)
                .part(
                        false,
                        "It counts as the finding that was typed first, where its measures and actions stand: " + into
                                + ".");
    }

    /** Whether all its actions are closed with proof, so that it is told in a line. */
    static boolean isClosed(Scope scope, Finding finding) {
        List<Action> live = new FindingSection(scope, finding).live();
        return !live.isEmpty()
                && live.stream().allMatch(action -> scope.standing(action) == Standing.CLOSED_WITH_PROOF);
    }

    private FindingPart part(boolean drawn, String mergedInto) {
        return new FindingPart(
                scope.link(finding),
                mergedInto.isEmpty() ? mark() : MERGED,
                tags(),
                words.text(finding.fields(), "impact"),
                new FindingPart.Answer(
                        sortedActions().stream()
                                .map(action -> ActionSection.part(scope, action))
                                .toList(),
                        elsewhere.stream().map(this::elsewhere).toList(),
                        mergedInto.isEmpty() ? instead() : mergedInto),
                finding.measures().stream()
                        .map(measure -> MeasureSection.part(scope, measure, drawn))
                        .toList(),
                about(),
                new Logs(words).reviews(finding.reviews()));
    }

    /** Those furthest from being settled first. */
    private List<Action> sortedActions() {
        List<Action> actions = new ArrayList<>(finding.actions());
        actions.sort(Comparator.comparing(scope::standing));
        return actions;
    }

    private FindingPart.Tags tags() {
        List<String> tags = new ArrayList<>();
        String risk = words.word(finding.risk());
        String question = words.shown(finding.keyQuestion(), scope.codes()::keyQuestion);
        tags.add(words.level(finding.level()));
        tags.add(risk.isEmpty() ? "" : Words.sentence(risk) + " risk");
        tags.add(question);
        tags.removeIf(String::isEmpty);
        int found = found();
        return new FindingPart.Tags(progress(), tags, question, found == 0 ? "" : found + " found by the check");
    }

    private int found() {
        int found = scope.found(finding);
        for (Measure measure : finding.measures()) {
            found += scope.found(measure);
        }
        for (Action action : finding.actions()) {
            found += scope.found(action);
            for (Evidence piece : action.evidence()) {
                found += scope.found(piece);
            }
        }
        return found;
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
        String of = live().isEmpty() ? "" : closed + " of " + live().size() + " closed with proof";
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

    private FindingPart.Elsewhere elsewhere(Action action) {
        return new FindingPart.Elsewhere(
                scope.link(action), scope.standing(action).mark(), words.name(action.owner()));
    }

    private String instead() {
        if (!finding.actions().isEmpty() || !elsewhere.isEmpty()) {
            return "";
        }
        return finding.fields().inner("no-action").isPresent()
                ? "It was decided to take no action."
                : "No action answers this finding.";
    }

    private List<Fact> about() {
        Fields fields = finding.fields();
        Facts facts = new Facts();
        fields.inner("source").ifPresent(source -> facts.add("Source", source(source)));
        fields.each("other-sources").forEach(other -> facts.add("Also shown by", source(other)));
        finding.rootCauses().forEach(cause -> facts.add("Cause", cause(cause)));
        fields.inner("no-action").ifPresent(decision -> facts.add("No action, because", words.text(decision, "reason"))
                .add("Approved by", words.person(decision.text("approved-by")))
                .add("Looked at again", words.dateAndDistance(decision.date("review"))));
        return facts.add("Still a risk", words.text(fields, "remaining-risk"))
                .add("Also came to light", words.text(fields, "further-concerns"))
                .add("Who was told", words.text(fields, "notified"))
                .add("Early warnings", String.join("; ", words.texts(fields.values("early-warnings"))))
                .add("If it slips", words.text(fields, "if-it-slips"))
                .add(scope.codes().standards(), named(finding.standards(), scope.codes()::standard))
                .add("Regulations", named(finding.regulations(), scope.codes()::regulation))
                .add("Came back after", cameBackAfter(fields.text("recurrence-of")))
                .add("Id in the plan", words.text(finding.id()))
                .list();
    }

    private String cause(Fields cause) {
        String category = words.word(cause.word("category"));
        return Words.joined(" ", words.text(cause, "cause"), category.isEmpty() ? "" : "(" + category + ")");
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

    private String named(List<Field<String>> codes, Function<String, String> name) {
        return codes.stream()
                .map(code -> words.shown(code, name))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
