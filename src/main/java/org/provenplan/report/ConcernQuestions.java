package org.provenplan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Vocabulary.EvidenceKind;
import org.provenplan.report.InspectorReport.Line;
import org.provenplan.report.InspectorReport.Question;

/** The seven questions of a reinspection, answered with what a plan says of one finding; what it does not say is a gap. */
final class ConcernQuestions {
    private static final Set<EvidenceKind> OF_STAFF =
            Set.of(EvidenceKind.STAFF_KNOWLEDGE_CHECK, EvidenceKind.COMPETENCY_CHECK);

    private final Scope scope;
    private final PlanWords words;
    private final Finding finding;
    private final List<Action> actions;
    private final List<Question> questions = new ArrayList<>();

    private ConcernQuestions(Scope scope, Finding finding) {
        this.scope = scope;
        this.words = scope.words();
        this.finding = finding;
        this.actions = finding.actions().stream().filter(Action::isLive).toList();
    }

    static List<Question> of(Scope scope, Finding finding) {
        ConcernQuestions asked = new ConcernQuestions(scope, finding);
        asked.whatWentWrong();
        asked.whatChanged();
        asked.howImplemented();
        asked.howStaffWereSupported();
        asked.howMonitored();
        asked.whatIsStillARisk();
        asked.howSustained();
        return asked.questions;
    }

    private void ask(String title, List<Line> lines, boolean answered, String gap) {
        lines.removeIf(line -> line.text().isEmpty());
        boolean open = lines.isEmpty() || !answered;
        questions.add(new Question(questions.size() + 1, title, lines, open ? gap : ""));
    }

    private void whatWentWrong() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", PlanWords.sentence(words.text(finding.fields(), "impact"))));
        for (Fields source : finding.sources()) {
            lines.add(new Line(
                    Words.sentence(words.word(source.word("type"))),
                    Words.joined(", ", words.text(source, "ref"), words.date(source, "date"))));
        }
        finding.rootCauses()
                .forEach(cause -> lines.add(new Line("Cause", PlanWords.sentence(words.text(cause, "cause")))));
        ask("What went wrong", lines, true, "Neither impact nor source nor cause is written.");
    }

    private void whatChanged() {
        List<Line> lines = new ArrayList<>();
        boolean said = false;
        for (Action action : actions) {
            String changed = action.closure()
                    .map(closure -> words.text(closure, "what-changed"))
                    .orElse("");
            said |= !changed.isEmpty() || action.doneOn().isPresent();
            String day = action.doneOn().isPresent()
                    ? "Done " + words.day(action.doneOn())
                    : Words.joined(" ", "Due", words.day(action.due()));
            lines.add(new Line(
                    day,
                    Words.joined(": ", scope.link(action).text(), changed) + " ("
                            + scope.standing(action).label() + ")"));
        }
        ask("What changed, and when", lines, said, "Nothing is done yet, and no action says what has changed.");
    }

    private void howImplemented() {
        List<Line> lines = new ArrayList<>();
        for (Action action : actions) {
            long done = action.steps().stream().filter(step -> step.has("done")).count();
            String steps = action.steps().isEmpty()
                    ? ""
                    : done + " of " + Words.count(action.steps().size(), "step") + " done.";
            String note = action.progress().stream()
                    .reduce((one, other) -> other)
                    .map(last ->
                            Words.joined(": ", words.day(last, "date"), PlanWords.sentence(words.text(last, "note"))))
                    .orElse("");
            String where = action.closure()
                    .map(closure -> words.text(closure, "where"))
                    .map(text -> text.isEmpty() ? "" : PlanWords.sentence("Where: " + text))
                    .orElse("");
            String told = Words.joined(" ", steps, note, where);
            lines.add(new Line(told.isEmpty() ? "" : scope.link(action).text(), told));
        }
        ask("How it was implemented", lines, true, "No action has steps or notes.");
    }

    private void howStaffWereSupported() {
        List<Line> lines = new ArrayList<>(told());
        for (Action action : actions) {
            for (Evidence piece : action.standingEvidence()) {
                if (piece.kind().is(OF_STAFF::contains)) {
                    lines.add(new Line(
                            Words.sentence(words.word(piece.kind())) + ", " + words.day(piece.date()),
                            PlanWords.sentence(words.text(piece.shows()))));
                }
            }
        }
        ask(
                "How staff were supported",
                lines,
                true,
                "No action says who was told, or how it was found that they can do it.");
    }

    /** What is the same for several actions is told once. */
    private List<Line> told() {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        for (Action action : actions) {
            String text = PlanWords.sentence(words.text(action.fields(), "staff-told"));
            byText.computeIfAbsent(text, key -> new ArrayList<>())
                    .add(scope.link(action).text());
        }
        List<Line> lines = new ArrayList<>();
        byText.forEach((text, titles) ->
                lines.add(new Line(titles.size() == 1 ? titles.get(0) : "For " + titles.size() + " actions", text)));
        return lines;
    }

    private void howMonitored() {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : finding.measures()) {
            if (!measure.isWithdrawn()) {
                String every = words.every(measure.every());
                lines.add(new Line(
                        scope.link(measure).text(),
                        Words.joined(", ", every.isEmpty() ? "" : "read " + every, words.text(measure.source()))));
            }
        }
        for (Fields check : scope.plan().checks()) {
            boolean same =
                    check.text("key-question").is(finding.keyQuestion().value().orElse("")::equals);
            if (same) {
                lines.add(new Line(
                        "Recurring check",
                        Words.joined(", ", words.text(check, "title"), words.every(check.interval("every")))));
            }
        }
        for (Action action : actions) {
            lines.add(new Line(
                    "Kept under watch by",
                    action.closure()
                            .map(closure -> words.text(closure, "oversight"))
                            .orElse("")));
        }
        ask("How it is monitored", lines, true, "No measure, check or record watches it.");
    }

    private void whatIsStillARisk() {
        List<Line> lines = new ArrayList<>();
        String risk = PlanWords.sentence(words.text(finding.fields(), "remaining-risk"));
        lines.add(new Line("", risk));
        lines.add(new Line("Also came to light", PlanWords.sentence(words.text(finding.fields(), "further-concerns"))));
        long open = actions.stream().filter(Action::mayBeOpen).count();
        if (open > 0) {
            lines.add(new Line("Open", open + " of " + Words.count(actions.size(), "action") + "."));
        }
        ask("What is still a risk", lines, !risk.isEmpty(), "Remaining risk is not written.");
    }

    private void howSustained() {
        List<Line> lines = new ArrayList<>();
        for (Action action : actions) {
            action.closure().flatMap(closure -> closure.inner("recheck")).ifPresent(recheck -> {
                String done = words.day(recheck, "done");
                lines.add(new Line(
                        done.isEmpty() ? "Recheck due " + words.day(recheck, "due") : "Recheck " + done,
                        Words.joined(
                                ": ",
                                scope.link(action).text(),
                                Words.joined(
                                        ", ", words.word(recheck.word("outcome")), words.text(recheck, "result")))));
            });
        }
        boolean rechecked = !lines.isEmpty();
        String slips = PlanWords.sentence(words.text(finding.fields(), "if-it-slips"));
        lines.add(new Line(
                "It would be noticed by",
                PlanWords.sentence(
                        String.join("; ", words.texts(finding.fields().values("early-warnings"))))));
        lines.add(new Line("If it slips", slips));
        ask(
                "How it is sustained",
                lines,
                rechecked || !slips.isEmpty(),
                "Nothing says how a slip would be met, and no recheck is planned.");
    }
}
