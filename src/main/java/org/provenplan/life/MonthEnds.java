package org.provenplan.life;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.ClosureRecording;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanVersion;

/** Looks up what a plan said on a day, and counts it. */
final class MonthEnds {
    private final PlanLives.Life life;
    private final List<PlanVersion> versions;
    private final List<LocalDate> days;
    private final Optional<LocalDate> gone;
    private final LocalDate today;

    /** @param today the day on which what is not committed yet stands in the files */
    MonthEnds(PlanLives.Life life, LocalDate today) {
        this.life = life;
        this.versions = life.mainLine();
        this.days = days(versions, today);
        this.gone = life.plan().gone().map(end -> end.day(today));
        this.today = today;
    }

    /** When each version was written; one whose clock stood before Git began, on the day of the one before it, or after. */
    private static List<LocalDate> days(List<PlanVersion> versions, LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = today;
        for (PlanVersion version : versions) {
            LocalDate day = dateOf(version, today);
            if (!day.isBefore(Trend.GIT_BEGAN)) {
                last = day;
                break;
            }
        }
        for (PlanVersion version : versions) {
            LocalDate day = dateOf(version, today);
            last = day.isBefore(Trend.GIT_BEGAN) ? last : day;
            days.add(last);
        }
        return days;
    }

    LivedPlan plan() {
        return life.plan();
    }

    /** The first day of them all. */
    Optional<LocalDate> first() {
        return days.stream().min(LocalDate::compareTo);
    }

    /** The figures of the last version that was written up to a day; none where the plan was gone by then. */
    Figures on(LocalDate day) {
        if (gone.isPresent() && !gone.get().isAfter(day)) {
            return Figures.NONE;
        }
        int at = versions.size() - 1;
        while (at >= 0 && days.get(at).isAfter(day)) {
            at--;
        }
        return at < 0 ? Figures.NONE : new Count(versions.get(at).after(), moves(at), day).figures();
    }

    private static LocalDate dateOf(PlanVersion version, LocalDate today) {
        return version.commit().isPresent() ? version.commit().get().date() : today;
    }

    /** How the due date of each action has moved up to a version, by its id; what stood in a draft had not been agreed. */
    private Map<String, DueMoves> moves(int last) {
        Map<String, DueMoves> moves = new HashMap<>();
        Map<String, LocalDate> before = new HashMap<>();
        for (PlanVersion version : versions.subList(0, last + 1)) {
            for (ItemFacts item : version.after().items().values()) {
                Optional<LocalDate> due = item.kind().equals("action") ? due(item) : Optional.empty();
                if (due.isPresent()) {
                    LocalDate then = before.put(item.id(), due.get());
                    if (then != null && !then.equals(due.get()) && !AgreedChanges.wasDraft(version)) {
                        moves.computeIfAbsent(item.id(), none -> new DueMoves())
                                .add(then, due.get(), dateOf(version, today));
                    }
                }
            }
        }
        return moves;
    }

    private static Optional<LocalDate> due(ItemFacts action) {
        try {
            return action.value("due").map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private final class Count {
        private final PlanFacts facts;
        private final Map<String, DueMoves> moves;
        private final LocalDate day;
        private final Set<String> proven = new HashSet<>();
        private final Set<String> answered = new HashSet<>();
        private final Set<String> unsettled = new HashSet<>();
        private Figures sum = Figures.NONE;

        Count(PlanFacts facts, Map<String, DueMoves> moves, LocalDate day) {
            this.facts = facts;
            this.moves = moves;
            this.day = day;
            for (ItemFacts item : facts.items().values()) {
                if (item.kind().equals("evidence")) {
                    proven.add(item.within());
                }
            }
        }

        Figures figures() {
            for (ItemFacts item : facts.items().values()) {
                if (item.kind().equals("action")) {
                    addAction(item, item.value("status").orElse("planned"));
                }
            }
            int findings = 0;
            for (ItemFacts item : facts.items().values()) {
                findings += item.kind().equals("finding") && isOpen(item) ? 1 : 0;
            }
            return sum.plus(new Figures(0, 0, 0, 0, 0, 0, findings));
        }

        private boolean isOpen(ItemFacts finding) {
            boolean left = finding.value("no-action.reason").isPresent();
            return unsettled.contains(finding.id()) || (!answered.contains(finding.id()) && !left);
        }

        private void addAction(ItemFacts action, String status) {
            if (status.equals("cancelled")) {
                return;
            }
            boolean over = status.equals("done") || status.equals("closed");
            boolean closed = status.equals("closed") && isProven(action);
            boolean late = !over && due(action).filter(due -> due.isBefore(day)).isPresent();
            boolean proven = closed && isSeen(action);
            answered.add(action.finding());
            if (!closed) {
                unsettled.add(action.finding());
            }
            sum = sum.plus(new Figures(
                    over ? 0 : 1,
                    late ? 1 : 0,
                    over && !closed ? 1 : 0,
                    closed && !proven ? 1 : 0,
                    proven ? 1 : 0,
                    moves.containsKey(action.id()) ? moves.get(action.id()).days() : 0,
                    0));
        }

        /** What was written on any branch by then is seen. */
        private boolean isSeen(ItemFacts action) {
            return ClosureRecording.of(action.id(), facts, life.history(), day, life.recordingDays())
                    .filter(ClosureRecording::seenToHappen)
                    .isPresent();
        }

        private boolean isProven(ItemFacts action) {
            return proven.contains(action.id()) && states(action, "verified") && states(action, "closed");
        }

        private static boolean states(ItemFacts action, String entry) {
            return action.value("closure." + entry + ".by").isPresent()
                    && action.value("closure." + entry + ".date").isPresent();
        }
    }
}
