package org.provenplan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.provenplan.catalogue.KeyQuestion;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.EvidenceKind;
import org.provenplan.plan.Vocabulary.Rating;
import org.provenplan.plan.Vocabulary.RecheckOutcome;

/** The inspector's report: what became of every concern, and the seven questions of a reinspection for each. */
final class InspectorKind extends ReportKind {
    private static final int QUESTIONS = 7;

    InspectorKind() {
        super("inspector", "for an inspector or commissioner: every concern with its resolution and its proof");
    }

    @Override
    Class<InspectorReport> model() {
        return InspectorReport.class;
    }

    @Override
    public boolean isOfOnePlan() {
        return true;
    }

    @Override
    InspectorReport page(ReportInput input) {
        Subject subject = new Subject(input);
        if (subject.judged().size() != 1 || !subject.unjudged().isEmpty()) {
            throw new ReportFailure(
                    "An inspector report is made from one plan that can be read whole: provenplan check says what is"
                            + " wrong.",
                    null);
        }
        return new Draft(subject).report();
    }

    /** A report in the making. */
    private static final class Draft {
        private final Subject subject;
        private final Scope scope;
        private final PlanWords words;

        Draft(Subject subject) {
            this.subject = subject;
            this.scope = subject.judged().get(0);
            this.words = scope.words();
        }

        InspectorReport report() {
            List<InspectorReport.Group> groups = new ArrayList<>();
            List<InspectorReport.Concern> concerns = new ArrayList<>();
            for (KeyQuestion question : scope.codes().keyQuestions()) {
                List<Finding> findings =
                        findings(finding -> finding.keyQuestion().is(question.id()::equals));
                groups.add(group(question.name(), question.id(), findings));
                findings.forEach(finding -> concerns.add(concern(finding)));
            }
            List<Finding> others = findings(finding -> scope.codes().keyQuestions().stream()
                    .noneMatch(question -> finding.keyQuestion().is(question.id()::equals)));
            if (!others.isEmpty()) {
                groups.add(group("No key question", "", others));
                others.forEach(finding -> concerns.add(concern(finding)));
            }
            String title = Subject.service(scope).isEmpty() ? subject.title(scope.checked()) : Subject.service(scope);
            return new InspectorReport(
                    subject.head("Inspector report", title, Subject.occasion(scope)),
                    subject.notices(scope),
                    summary(),
                    groups,
                    concerns);
        }

        private List<Finding> findings(Predicate<Finding> which) {
            List<Finding> findings = new ArrayList<>(
                    scope.plan().findings().stream().filter(which).toList());
            findings.sort(Comparator.comparing(LateActions::gravity));
            return findings;
        }

        private String summary() {
            List<Finding> all = scope.plan().findings();
            long addressed = all.stream()
                    .filter(finding -> isAll(finding, Draft::isDone))
                    .count();
            long evidenced = all.stream()
                    .filter(finding -> isAll(finding, action -> scope.standing(action) == Standing.CLOSED_WITH_PROOF))
                    .count();
            long embedded = all.stream()
                    .filter(finding -> isAll(finding, Draft::isHeld))
                    .count();
            return "Of " + Words.count(all.size(), "concern") + " " + addressed + (addressed == 1 ? " is" : " are")
                    + " addressed, " + evidenced + " evidenced and " + embedded + " embedded.";
        }

        private static boolean isAll(Finding finding, Predicate<Action> state) {
            List<Action> live = live(finding);
            return !live.isEmpty() && live.stream().allMatch(state);
        }

        private static List<Action> live(Finding finding) {
            return finding.actions().stream().filter(Action::isLive).toList();
        }

        private static boolean isDone(Action action) {
            return action.status() == ActionStatus.DONE || action.status() == ActionStatus.CLOSED;
        }

        private static boolean isHeld(Action action) {
            return action.status() == ActionStatus.CLOSED
                    && action.closure()
                            .flatMap(closure -> closure.inner("recheck"))
                            .filter(recheck -> recheck.word("outcome").is((Object) RecheckOutcome.HELD))
                            .isPresent();
        }

        private InspectorReport.Group group(String name, String id, List<Finding> findings) {
            String rated = scope.plan()
                    .inspection()
                    .map(inspection -> inspection.<Rating>entries("ratings"))
                    .map((Map<String, Field<Rating>> ratings) -> ratings.get(id))
                    .map(rating -> " (rated " + words.word(rating) + ")")
                    .orElse("");
            String count = findings.isEmpty() ? "no concern" : Words.count(findings.size(), "concern");
            return new InspectorReport.Group(
                    name + ": " + count + rated,
                    findings.stream().map(this::row).toList());
        }

        private InspectorReport.Row row(Finding finding) {
            List<Action> live = live(finding);
            String page = finding.fields()
                    .inner("source")
                    .map(source -> words.text(source, "ref"))
                    .orElse("");
            return new InspectorReport.Row(
                    scope.link(finding),
                    Words.joined(", ", new LateActions(scope).levelAndRisk(finding), regulations(finding), page),
                    addressed(live),
                    state(live, action -> scope.standing(action) == Standing.CLOSED_WITH_PROOF, "proven"),
                    state(live, Draft::isHeld, "held"));
        }

        private String regulations(Finding finding) {
            List<String> cited = words.texts(finding.regulations());
            return cited.isEmpty() ? "" : "regulation " + String.join(", ", cited);
        }

        private Mark addressed(List<Action> live) {
            Mark done = state(live, Draft::isDone, "done");
            for (Standing worse : List.of(Standing.OVERDUE, Standing.BLOCKED)) {
                if (live.stream().anyMatch(action -> scope.standing(action) == worse)) {
                    return worse.mark(done.word() + ", "
                            + (worse == Standing.OVERDUE
                                    ? "late"
                                    : worse.label().toLowerCase(Locale.ROOT)));
                }
            }
            return done;
        }

        private static Mark state(List<Action> live, Predicate<Action> reached, String word) {
            long number = live.stream().filter(reached).count();
            String text = number + " of " + live.size() + " " + word;
            if (live.isEmpty() || number == 0) {
                return Standing.NOT_STARTED.mark(text);
            }
            return number == live.size() ? Standing.CLOSED_WITH_PROOF.mark(text) : Standing.AWAITING_PROOF.mark(text);
        }

        private InspectorReport.Concern concern(Finding finding) {
            FindingPart part = FindingSection.part(scope, finding, true);
            List<InspectorReport.Question> questions = ConcernQuestions.of(scope, finding);
            long answered = questions.stream()
                    .filter(question -> question.gap().isEmpty())
                    .count();
            List<String> tags = new ArrayList<>();
            tags.add(part.tags().progress());
            tags.addAll(part.tags().words());
            tags.add(Words.sentence(regulations(finding)));
            tags.removeIf(String::isEmpty);
            return new InspectorReport.Concern(
                    part.at(),
                    part.standing(),
                    tags,
                    answered + " of " + QUESTIONS + " questions are answered.",
                    questions,
                    part.measures(),
                    proof(finding));
        }

        private InspectorReport.Proof proof(Finding finding) {
            List<InspectorReport.Piece> pieces = new ArrayList<>();
            for (boolean practice : new boolean[] {true, false}) {
                for (Action action : live(finding)) {
                    for (Evidence piece : action.standingEvidence()) {
                        if (piece.kind().is((EvidenceKind kind) -> kind.fromPractice()) == practice) {
                            pieces.add(piece(action, piece));
                        }
                    }
                }
            }
            long tested =
                    pieces.stream().filter(piece -> !piece.tested().isEmpty()).count();
            String heading =
                    "Evidence: " + Words.count(pieces.size(), "piece") + ", " + tested + " tested by somebody else";
            return new InspectorReport.Proof(heading, pieces, missing(finding));
        }

        /** Kind by kind, with the actions for which it was agreed. */
        private List<InspectorReport.Line> missing(Finding finding) {
            Map<String, List<String>> byKind = new LinkedHashMap<>();
            for (Action action : live(finding)) {
                for (ActionPart.Agreed kind : new EvidenceSection(scope, action).missing()) {
                    byKind.computeIfAbsent(kind.kind(), key -> new ArrayList<>())
                            .add(
                                    words.text(action.id()).isEmpty()
                                            ? scope.link(action).text()
                                            : words.text(action.id()));
                }
            }
            List<InspectorReport.Line> missing = new ArrayList<>();
            byKind.forEach((kind, actions) -> missing.add(
                    new InspectorReport.Line(kind, "agreed at the start for " + String.join(", ", actions))));
            return missing;
        }

        private InspectorReport.Piece piece(Action action, Evidence piece) {
            String where =
                    Words.joined(", ", words.text(piece.file()), words.text(piece.url()), words.text(piece.ref()));
            String shows = words.text(piece.shows());
            return new InspectorReport.Piece(
                    Words.sentence(words.word(piece.kind())),
                    words.text(action.id()),
                    words.day(piece.date()),
                    Words.joined(
                            " ",
                            shows.isEmpty() ? words.title(piece.title(), "") : shows,
                            where.isEmpty() ? "" : "(" + where + ")"),
                    words.number(piece.sample()),
                    Words.joined(", ", words.name(piece.testedBy()), words.day(piece.fields(), "tested-on")),
                    pinned(piece),
                    words.day(piece.expires()));
        }

        private String pinned(Evidence piece) {
            if (piece.file().isMissing()) {
                return "–";
            }
            if (piece.sha256().isMissing()) {
                return "Not pinned";
            }
            boolean changed = scope.diagnostics().of(piece).stream()
                    .map(Diagnostic::rule)
                    .anyMatch(rule -> rule.name().equals("evidence-unchanged"));
            return changed ? "Changed since" : "Unchanged";
        }
    }
}
