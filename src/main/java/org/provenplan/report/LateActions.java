package org.provenplan.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.plan.Vocabulary.Risk;

/** What is overdue and what is blocked: must-do first, then by risk, then the longest. */
final class LateActions {
    private static final int OLD_DAYS = 31;

    private final Scope scope;
    private final PlanWords words;

    LateActions(Scope scope) {
        this.scope = scope;
        this.words = scope.words();
    }

    List<LateEntry> overdue() {
        return sorted(Standing.OVERDUE, action -> action.due().get()).stream()
                .map(this::overdue)
                .toList();
    }

    List<LateEntry> blocked() {
        return sorted(Standing.BLOCKED, action -> since(action).orElse(LocalDate.MAX)).stream()
                .map(this::blocked)
                .toList();
    }

    private interface DayOf {
        LocalDate of(Action action);
    }

    private List<Action> sorted(Standing standing, DayOf day) {
        List<Action> actions = new ArrayList<>(scope.actions(standing));
        actions.sort(Comparator.comparing((Action action) -> gravity(scope.findingOf(action)))
                .thenComparing(day::of));
        return actions;
    }

    /** Lower is graver; what can't be read counts as grave. */
    static int gravity(Finding finding) {
        int level = finding.level().value().map(Level::ordinal).orElse(0);
        int risk = finding.risk().value().map(Risk::ordinal).orElse(0);
        return level * Risk.values().length + risk;
    }

    private LateEntry overdue(Action action) {
        LocalDate due = action.due().get();
        int moves = moves(action);
        String moved = moves == 0 ? "never moved" : moves == 1 ? "moved once" : "moved " + moves + " times";
        List<String> small = new ArrayList<>(List.of("due " + words.day(due), moved));
        if (action.status() == ActionStatus.BLOCKED) {
            small.add("blocked");
        }
        return entry(action, Standing.OVERDUE, since(due), small, "Why");
    }

    private LateEntry blocked(Action action) {
        List<String> small = new ArrayList<>();
        since(action).ifPresent(day -> small.add("since " + words.day(day)));
        action.due().value().ifPresent(day -> small.add("due " + words.day(day)));
        String days = since(action).map(this::since).orElse("Blocked");
        return entry(action, Standing.BLOCKED, days, small, "In the way");
    }

    private LateEntry entry(Action action, Standing standing, String days, List<String> small, String why) {
        Finding finding = scope.findingOf(action);
        String owner = words.name(action.owner());
        return new LateEntry(
                standing.mark(days),
                small,
                scope.link(action),
                owner.isEmpty() ? "Nobody" : owner,
                Words.joined(" · ", levelAndRisk(finding), scope.link(finding).text()),
                why(action, why),
                until(action));
    }

    /** {@code Must-do, critical risk}. */
    String levelAndRisk(Finding finding) {
        String risk = words.word(finding.risk());
        return Words.joined(", ", words.level(finding.level()), risk.isEmpty() ? "" : risk + " risk");
    }

    /** The last that was written of what stands in the way, or else why the day moved or the action was escalated. */
    LateEntry.Reason why(Action action, String label) {
        List<Fields> barriers = new ArrayList<>(action.progress());
        barriers.removeIf(note -> !note.has("barrier"));
        Optional<LateEntry.Reason> said = last(barriers).map(note -> written(label, note, "barrier"));
        return said.or(() -> last(action.fields().each("extensions")).map(entry -> written(label, entry, "reason")))
                .or(() -> last(action.fields().each("escalation")).map(entry -> written(label, entry, "reason")))
                .filter(reason -> !reason.text().isEmpty())
                .orElse(new LateEntry.Reason(label, "no reason is written.", true));
    }

    /** An old reason is itself news, so its day is told. */
    private LateEntry.Reason written(String label, Fields entry, String key) {
        String text = PlanWords.sentence(words.text(entry, key));
        String on = entry.date("date")
                .value()
                .map(date -> "Written on " + DateInWords.withoutYear(date)
                        + (date.getYear() == words.asOf().getYear() ? "" : " " + date.getYear())
                        + (date.plusDays(OLD_DAYS).isBefore(words.asOf()) ? ", nothing since." : "."))
                .orElse("");
        return new LateEntry.Reason(label, text.isEmpty() ? "" : Words.joined(" ", text, on), false);
    }

    /** What was agreed to protect people until it is done: with the last extension, by the action itself, or by the finding's control. */
    LateEntry.Reason until(Action action) {
        String label = "Until then";
        List<Fields> controls = new ArrayList<>(action.fields().each("extensions"));
        controls.removeIf(entry -> !entry.has("interim-control"));
        Optional<String> agreed = last(controls).map(entry -> words.text(entry, "interim-control"));
        String text = agreed.orElseGet(() -> words.text(action.fields(), "interim-effect"));
        if (text.isEmpty()) {
            text = control(action).map(this::inPlace).orElse("");
        }
        return text.isEmpty()
                ? new LateEntry.Reason(label, "nothing is written that protects people.", true)
                : new LateEntry.Reason(label, PlanWords.sentence(text), false);
    }

    private Optional<Action> control(Action late) {
        return scope.findingOf(late).actions().stream()
                .filter(action -> action.type().is((Object) ActionType.IMMEDIATE_CONTROL))
                .filter(action -> action.status() == ActionStatus.DONE || action.status() == ActionStatus.CLOSED)
                .findFirst();
    }

    private String inPlace(Action control) {
        String since = words.date(control.doneOn());
        return scope.link(control).text() + (since.isEmpty() ? "" : " (in place since " + since + ")");
    }

    /** How often its day has moved to a later one, by its own entries. */
    static int moves(Action action) {
        return (int) action.fields().each("extensions").stream()
                .filter(entry -> entry.date("to")
                        .is((LocalDate to) -> entry.date("from").is((LocalDate from) -> to.isAfter(from))))
                .count();
    }

    /** Since when it has been blocked: the first note of what stands in the way after the last without. */
    private static Optional<LocalDate> since(Action action) {
        LocalDate since = null;
        for (Fields note : action.progress()) {
            if (!note.has("barrier")) {
                since = null;
            } else if (since == null) {
                since = note.date("date").value().orElse(null);
            }
        }
        return Optional.ofNullable(since);
    }

    private Optional<Fields> last(List<Fields> entries) {
        return entries.stream()
                .filter(entry -> !entry.date("date").is((LocalDate date) -> date.isAfter(words.asOf())))
                .reduce((one, other) -> other);
    }

    private String since(LocalDate day) {
        return Words.count(ChronoUnit.DAYS.between(day, words.asOf()), "day");
    }
}
