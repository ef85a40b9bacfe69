package org.provenplan.report;

import java.util.List;
import org.provenplan.config.Setting;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** An action on its way into a report. */
final class ActionSection {
    private final Scope scope;
    private final PlanWords words;
    private final Action action;

    private ActionSection(Scope scope, Action action) {
        this.scope = scope;
        this.words = scope.words();
        this.action = action;
    }

    static ActionPart part(Scope scope, Action action) {
        return new ActionSection(scope, action).part();
    }

    private ActionPart part() {
        Logs logs = new Logs(words);
        EvidenceSection evidence = new EvidenceSection(scope, action);
        return new ActionPart(
                scope.anchor(action),
                words.text(action.id()),
                words.title(action.title(), "An action without a title"),
                scope.standing(action).mark(),
                reason(),
                words.person(action.owner()),
                words.date(action.start()),
                action.mayBeOpen() ? words.dateAndDistance(action.due()) : words.date(action.due()),
                action.mayBeOpen() ? words.dateAndDistance(action.nextReview()) : words.date(action.nextReview()),
                facts(),
                evidence.agreed(),
                evidence.pieces(),
                logs.steps(action.steps()),
                logs.progress(action.progress()),
                logs.extensions(action.fields().each("extensions")),
                logs.escalations(action.fields().each("escalation")),
                logs.reopenings(action.fields().each("reopened")),
                closure(),
                scope.shown(action));
    }

    private String reason() {
        if (action.status() != ActionStatus.CLOSED) {
            return "";
        }
        String claim = "The plan says that this is closed. It is not counted as closed with proof, because ";
        return switch (scope.standing(action)) {
            case AWAITING_PROOF -> claim + "the check found something wrong with it, or could not judge all of it.";
            case CLOSED_NOT_SEEN ->
                claim + "no history shows the work as it went, or what closed it was recorded long after.";
            default -> "";
        };
    }

    /** As the organisation calls it, if it has a word of its own. */
    private String status() {
        Field<ActionStatus> status = action.statusField();
        if (status.isMissing() || status.isPresent()) {
            Setting<String> label =
                    scope.settings().report().statusLabels().get(action.status().word());
            return label == null ? action.status().label() : words.typed(label.value());
        }
        return words.word(status);
    }

    private List<Fact> facts() {
        Fields fields = action.fields();
        return new Facts()
                .add("Status in the plan", status())
                .add("Kind of action", words.word(action.type()))
                .add("Done on", words.date(action.doneOn()))
                .add("How staff were told", words.text(fields, "staff-told"))
                .add("Helped by", words.names(fields.values("contributors")))
                .add(
                        "Measured by",
                        words.titles(action.measureIds(), scope.plan().measures()))
                .add(
                        "Also answers",
                        words.titles(fields.values("also-for"), scope.plan().findings()))
                .add(
                        "Replaced by",
                        words.titles(
                                fields.values("superseded-by"), scope.plan().actions()))
                .add("Cancelled", words.withdrawal(fields.mapping("cancelled")))
                .add("Needs", words.text(fields, "resources"))
                .add("Until it is done", words.text(fields, "interim-effect"))
                .add("Id in the plan", words.text(action.id()))
                .list();
    }

    private List<Fact> closure() {
        if (action.closure().isEmpty()) {
            return List.of();
        }
        Fields closure = action.closure().get();
        Facts facts = new Facts().add("May be closed when", words.text(closure, "criteria"));
        closure.inner("verified")
                .ifPresent(verified -> facts.add(
                        "Verified by",
                        Words.joined(
                                ", ",
                                words.person(verified.text("by")),
                                words.date(verified, "date"),
                                words.text(verified, "method"))));
        closure.inner("closed")
                .ifPresent(closed -> facts.add(
                        "Closed by",
                        Words.joined(
                                ", ",
                                words.person(closed.text("by")),
                                words.date(closed, "date"),
                                words.text(closed, "forum"))));
        facts.add("What is different now", words.text(closure, "what-changed"));
        facts.add("Where", words.text(closure, "where"));
        facts.add("What keeps watching", words.text(closure, "oversight"));
        closure.inner("recheck").ifPresent(recheck -> facts.add("Recheck", recheck(recheck)));
        return facts.list();
    }

    private String recheck(Fields recheck) {
        String due = words.date(recheck, "due");
        String done = words.date(recheck, "done");
        return Words.joined(
                ", ",
                due.isEmpty() ? "" : "due " + due,
                done.isEmpty() ? "" : "done " + done,
                words.word(recheck.word("outcome")),
                words.text(recheck, "result"));
    }
}
