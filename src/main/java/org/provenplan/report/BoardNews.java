package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.RecheckOutcome;
import org.provenplan.plan.Vocabulary.Risk;

/** What is at risk in a plan, and what was decided since a day. */
final class BoardNews {
    private final Scope scope;
    private final PlanWords words;

    BoardNews(Scope scope) {
        this.scope = scope;
        this.words = scope.words();
    }

    /** The gravest first: critical findings off their targets, gains that were not held, what stands still. */
    List<BoardReport.AtRisk> risks() {
        List<BoardReport.AtRisk> risks = new ArrayList<>();
        for (Finding finding : scope.plan().findings()) {
            if (finding.risk().is((Object) Risk.CRITICAL)) {
                finding.measures().stream()
                        .filter(measure -> scope.state(measure).isMissed())
                        .forEach(measure -> risks.add(missed(finding, measure)));
            }
        }
        for (Action action : scope.actions(Standing.REOPENED)) {
            Fields last = action.fields().each("reopened").stream()
                    .reduce((one, other) -> other)
                    .orElse(null);
            String reason = last == null ? "" : words.text(last, "reason");
            risks.add(new BoardReport.AtRisk(
                    Standing.REOPENED.mark(),
                    Words.joined(": ", scope.link(action).text(), reason)));
        }
        scope.plan().actions().forEach(action -> notHeld(action).ifPresent(risks::add));
        List<Action> blocked = scope.actions(Standing.BLOCKED);
        if (!blocked.isEmpty()) {
            risks.add(new BoardReport.AtRisk(
                    Standing.BLOCKED.mark(), Words.count(blocked.size(), "action") + " not yet overdue"));
        }
        return risks;
    }

    private BoardReport.AtRisk missed(Finding finding, Measure measure) {
        MeasureNumbers numbers = MeasureNumbers.of(scope, measure);
        String latest = scope.readings(measure)
                .latest()
                .map(reading -> numbers.value(reading.value()))
                .orElse("");
        String target = measure.targetValue().map(numbers::value).orElse("");
        return new BoardReport.AtRisk(
                MeasureState.MISSED.mark(),
                scope.link(finding).text() + ", critical: "
                        + scope.link(measure).text() + " stands at " + latest + ", target " + target);
    }

    private Optional<BoardReport.AtRisk> notHeld(Action action) {
        return action.closure()
                .filter(closure -> action.status() == ActionStatus.CLOSED)
                .flatMap(closure -> closure.inner("recheck"))
                .filter(recheck -> recheck.<RecheckOutcome>word("outcome").is(BoardNews::isLess))
                .map(recheck -> new BoardReport.AtRisk(
                        Standing.OVERDUE.mark("Recheck: " + words.word(recheck.word("outcome"))),
                        Words.joined(": ", scope.link(action).text(), words.text(recheck, "result"))));
    }

    private static boolean isLess(RecheckOutcome outcome) {
        return outcome != RecheckOutcome.HELD;
    }

    /** The latest first. */
    List<BoardReport.Decided> decidedSince(LocalDate day) {
        List<Dated> all = new ArrayList<>();
        scope.plan().governance().ifPresent(governance -> governance
                .each("reviews")
                .forEach(review -> add(all, review.date("date").value(), review(review, ""))));
        for (Finding finding : scope.plan().findings()) {
            finding.reviews()
                    .forEach(review -> add(
                            all,
                            review.date("date").value(),
                            review.field("decision").isMissing()
                                    ? ""
                                    : review(review, scope.link(finding).text())));
            finding.actions().forEach(action -> addOf(action, all));
        }
        return all.stream()
                .filter(entry -> entry.day.isAfter(day) && !entry.day.isAfter(words.asOf()))
                .sorted(Comparator.comparing(Dated::day).reversed())
                .map(entry -> new BoardReport.Decided(words.day(entry.day), entry.text))
                .toList();
    }

    private record Dated(LocalDate day, String text) {}

    private static void add(List<Dated> all, Optional<LocalDate> day, String text) {
        if (day.isPresent() && !text.isEmpty()) {
            all.add(new Dated(day.get(), PlanWords.sentence(text)));
        }
    }

    private String review(Fields review, String about) {
        return Words.joined(
                ": ",
                about,
                Words.joined(", ", words.name(review.text("by")), words.word(review.word("decision"))),
                words.text(review, "note"));
    }

    private void addOf(Action action, List<Dated> all) {
        String title = scope.link(action).text();
        for (Fields entry : action.fields().each("escalation")) {
            String decision = words.text(entry, "decision");
            add(all, entry.date("date").value(), decision.isEmpty() ? "" : title + ": " + decision);
        }
        for (Fields entry : action.fields().each("extensions")) {
            boolean agreed = !entry.field("approved-by").isMissing();
            String reason = words.text(entry, "reason");
            String because = reason.isEmpty() ? "" : ", because " + reason;
            String moved = title + " moved to " + words.day(entry, "to") + because;
            add(all, entry.date("date").value(), agreed ? moved : "");
        }
        if (action.status() == ActionStatus.CLOSED) {
            add(all, action.closedOn(), "Closed: " + title);
        }
    }
}
