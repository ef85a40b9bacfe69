package org.provenplan.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.provenplan.git.UnknownPast;
import org.provenplan.git.WorkTree;
import org.provenplan.history.ClosureRecording;
import org.provenplan.history.Histories;
import org.provenplan.history.PastPlan;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** What Git knows of the past of a run's plans, and what it can't tell. */
final class PlanPasts implements AutoCloseable {
    private final Optional<Histories> histories;
    private final LocalDate asOf;
    private final Map<String, List<HistoryGap>> gaps = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();

    private PlanPasts(Optional<Histories> histories, LocalDate asOf) {
        this.histories = histories;
        this.asOf = asOf;
    }

    /** @param request whether anybody wants to know, and the day of what is not committed yet */
    static PlanPasts asked(CheckRequest request) {
        return new PlanPasts(
                request.history() ? Optional.of(Histories.ofInstalledGit()) : Optional.empty(), request.asOf());
    }

    /** Git begins to look, while the plans are read. */
    void begin(List<Path> inputs) {
        if (histories.isPresent()) {
            histories.get().begin(inputs);
        }
    }

    @Override
    public void close() {
        if (histories.isPresent()) {
            histories.get().close();
        }
    }

    /** A plan's past; empty where it is not known, which is noted unless nobody wants to know. */
    Optional<PlanHistory> of(CheckedPlan checked, Plan plan) {
        if (histories.isEmpty()) {
            return Optional.empty();
        }
        Histories.Answer answer = histories.get().of(checked.path().main(), () -> PlanFacts.of(plan));
        if (answer instanceof Histories.Answer.Known known) {
            gaps.put(checked.file(), partly(known, checked.file()));
            seen.put(checked.file(), seen(checked, plan, known.history()));
            return Optional.of(known.history());
        }
        UnknownPast why = ((Histories.Answer.NotKnown) answer).why();
        gaps.put(checked.file(), List.of(new HistoryGap(why.reason(), why.cure(), List.of(checked.file()), true)));
        return Optional.empty();
    }

    /** The ids of the actions that were seen to be closed. */
    private Set<String> seen(CheckedPlan checked, Plan plan, PlanHistory history) {
        List<String> closed = plan.actions().stream()
                .filter(action -> action.status() == ActionStatus.CLOSED)
                .flatMap(action -> action.id().value().stream())
                .toList();
        if (closed.isEmpty()) {
            return Set.of();
        }
        PlanFacts facts = PlanFacts.of(plan);
        return closed.stream()
                .filter(action -> ClosureRecording.of(action, facts, history, asOf, checked.recordingDays())
                        .filter(ClosureRecording::seenToHappen)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The closures that the pasts show as they went. */
    SeenClosures seen() {
        return new SeenClosures(seen);
    }

    /** The plans that lay below a folder and lie nowhere any more, by where they lay; none where that is not known. */
    Map<Path, PastPlan> gone(Path folder) {
        Map<Path, PastPlan> gone = new LinkedHashMap<>();
        Optional<Path> root = WorkTree.rootAbove(folder);
        if (histories.isPresent() && root.isPresent()) {
            for (PastPlan plan : histories.get().gone(folder)) {
                gone.put(root.get().resolve(plan.main()), plan);
            }
        }
        return gone;
    }

    /** What is to be said of a past that is known. */
    private static List<HistoryGap> partly(Histories.Answer.Known known, String file) {
        List<HistoryGap> gaps = new ArrayList<>();
        int versions = known.history().unreadable();
        if (versions > 0) {
            String many = versions == 1 ? "1 past version" : versions + " past versions";
            gaps.add(new HistoryGap(
                    many + " can't be read, and " + (versions == 1 ? "was" : "were") + " passed over",
                    "see them with git log, and expect nothing to be said of them",
                    List.of(file),
                    false));
        }
        if (known.replaced()) {
            gaps.add(new HistoryGap(
                    "the repository shows some commits in the place of others, and is judged as it stands",
                    "see them with git replace --list, or in .git/info/grafts",
                    List.of(file),
                    false));
        }
        return gaps;
    }

    /** Whether rules about the past have judged a plan. */
    boolean isJudged(CheckedPlan plan) {
        return histories.isPresent()
                && gaps.getOrDefault(plan.file(), List.of()).stream().noneMatch(HistoryGap::whole);
    }

    /** What could not be judged, once for each reason, in the order of the plans. */
    List<HistoryGap> gaps(List<CheckedPlan> plans) {
        Map<String, List<HistoryGap>> byReason = new LinkedHashMap<>();
        for (CheckedPlan plan : plans) {
            for (HistoryGap gap : gaps.getOrDefault(plan.file(), List.of())) {
                byReason.computeIfAbsent(gap.reason(), none -> new ArrayList<>())
                        .add(gap);
            }
        }
        return byReason.values().stream().map(PlanPasts::joined).toList();
    }

    private static HistoryGap joined(List<HistoryGap> gaps) {
        HistoryGap first = gaps.get(0);
        List<String> files = gaps.stream().map(gap -> gap.files().get(0)).toList();
        return new HistoryGap(first.reason(), first.cure(), files, first.whole());
    }
}
