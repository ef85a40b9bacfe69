package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.config.Setting;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.RecheckOutcome;

/** An action on its way into a report. */
final class ActionSection {
    private final Scope scope;
    private final PlanWords words;
    private final Action action;
    private final Standing standing;

    private ActionSection(Scope scope, Action action) {
        this.scope = scope;
        this.words = scope.words();
        this.action = action;
        this.standing = scope.standing(action);
    }

    static ActionPart part(Scope scope, Action action) {
        return new ActionSection(scope, action).part();
    }

    private ActionPart part() {
        EvidenceSection evidence = new EvidenceSection(scope, action);
        String owner = words.name(action.owner());
        return new ActionPart(
                scope.link(action),
                standing.mark(),
                Words.joined(" · ", owner.isEmpty() ? "No owner" : owner, evidence.count()),
                day(),
                distance(),
                facts(),
                evidence.part(),
                logs());
    }

    private String day() {
        Optional<LocalDate> done = action.doneOn().value();
        if (action.status() == ActionStatus.CLOSED && action.closedOn().isPresent()) {
            return "Closed " + words.day(action.closedOn().get());
        }
        if (action.status() == ActionStatus.DONE && done.isPresent()) {
            return "Done " + words.day(done.get());
        }
        return action.due().value().map(words::day).orElse("No date");
    }

    private String distance() {
        if (action.status() == ActionStatus.CLOSED) {
            return recheck().map(recheck -> outcome(recheck)).orElse("");
        }
        if (action.status() == ActionStatus.DONE) {
            return action.closure()
                            .flatMap(closure -> closure.inner("verified"))
                            .isPresent()
                    ? "verified"
                    : "no verifier yet";
        }
        return action.due()
                .value()
                .map(due -> Words.distance(words.asOf(), due))
                .orElse("");
    }

    private String outcome(Fields recheck) {
        Field<RecheckOutcome> outcome = recheck.word("outcome");
        if (outcome.isPresent()) {
            return words.word(outcome);
        }
        return recheck.date("due")
                .value()
                .map(due -> "recheck " + words.day(due))
                .orElse("");
    }

    private Optional<Fields> recheck() {
        return action.closure().flatMap(closure -> closure.inner("recheck"));
    }

    private String doubt() {
        if (action.status() != ActionStatus.CLOSED) {
            return "";
        }
        String claim = "The plan says that this is closed. It is not counted as closed with proof, because ";
        return switch (standing) {
            case AWAITING_PROOF -> claim + "the check found something wrong with it, or could not judge all of it.";
            case CLOSED_NOT_SEEN ->
                claim + "no history shows the work as it went, or what closed it was recorded long after.";
            default -> "";
        };
    }

    /** Whether a standing says what the author says. */
    private static boolean isSaid(Standing standing) {
        return switch (standing) {
            case BLOCKED, REOPENED, NOT_STARTED, ON_TRACK, CLOSED_WITH_PROOF, CANCELLED -> true;
            default -> false;
        };
    }

    /** As the organisation calls it, if it has a word of its own; otherwise only what the standing does not say. */
    private String status() {
        Field<ActionStatus> status = action.statusField();
        if (status.isMalformed()) {
            return words.word(status);
        }
        Setting<String> label =
                scope.settings().report().statusLabels().get(action.status().word());
        if (label != null) {
            return words.typed(label.value());
        }
        return isSaid(standing) ? "" : action.status().label();
    }

    /** What a reader decides by first. */
    private List<Fact> facts() {
        Fields fields = action.fields();
        Facts facts = new Facts().add("Not yet proven", doubt());
        if (standing == Standing.OVERDUE || standing == Standing.BLOCKED) {
            LateActions late = new LateActions(scope);
            facts.add("Why", late.why(action, "").text())
                    .add("Until then", late.until(action).text());
        }
        facts.add(
                        "Due",
                        action.status() == ActionStatus.DONE || action.status() == ActionStatus.CLOSED
                                ? words.day(action.due())
                                : words.asWritten(action.due()))
                .add("Next review", words.day(action.nextReview()))
                .add("Began", words.day(action.start()))
                .add(
                        "Done on",
                        action.status() == ActionStatus.DONE && action.doneOn().isPresent()
                                ? ""
                                : words.day(action.doneOn()))
                .add("Status in the plan", status())
                .add("Kind of action", words.word(action.type()))
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
                .add("Until it is done", words.text(fields, "interim-effect"));
        action.closure().ifPresent(closure -> closure(closure, facts));
        return facts.add("Id in the plan", words.text(action.id())).list();
    }

    private void closure(Fields closure, Facts facts) {
        facts.add("Closes when", words.text(closure, "criteria"));
        closure.inner("verified").ifPresent(verified -> facts.add("Verified by", decided(verified, "method")));
        closure.inner("closed").ifPresent(closed -> facts.add("Closed by", decided(closed, "forum")));
        facts.add("What is different now", words.text(closure, "what-changed"))
                .add("Where", words.text(closure, "where"))
                .add("What keeps watching", words.text(closure, "oversight"));
        recheck().ifPresent(recheck -> facts.add("Recheck", recheck(recheck)));
    }

    private String decided(Fields entry, String how) {
        return Words.joined(", ", words.name(entry.text("by")), words.day(entry, "date"), words.text(entry, how));
    }

    private String recheck(Fields recheck) {
        String due = words.day(recheck, "due");
        String done = words.day(recheck, "done");
        return Words.joined(
                ", ",
                due.isEmpty() ? "" : "due " + due,
                done.isEmpty() ? "" : "done " + done,
                words.word(recheck.word("outcome")),
                words.text(recheck, "result"));
    }

    private List<ActionPart.Log> logs() {
        Logs logs = new Logs(words);
        List<ActionPart.Log> all = new ArrayList<>();
        add(all, "Moved", logs.extensions(action.fields().each("extensions")));
        add(all, "Escalated", logs.escalations(action.fields().each("escalation")));
        add(all, "Reopened", logs.reopenings(action.fields().each("reopened")));
        add(all, "Steps", logs.steps(action.steps()));
        add(all, "Log", logs.latestFirst(logs.progress(action.progress(), words.name(action.owner()))));
        return all;
    }

    private static void add(List<ActionPart.Log> all, String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            all.add(new ActionPart.Log(title, entries));
        }
    }
}
