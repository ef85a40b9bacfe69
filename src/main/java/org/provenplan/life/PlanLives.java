package org.provenplan.life;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.git.UnknownPast;
import org.provenplan.git.WorkTree;
import org.provenplan.history.ClosureRecording;
import org.provenplan.history.Histories;
import org.provenplan.history.PastPlan;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.source.ShownPath;

/**
 * The plans of a check, and those that were there before, with their pasts.
 *
 * @param result the check
 * @param lives of the plans whose past is known, in the order of their files; those of plans that are gone last
 * @param gaps the plans whose past is not
 */
public record PlanLives(CheckResult result, List<Life> lives, List<Gap> gaps) {
    private static final UnknownPast UNREAD =
            new UnknownPast("the plan can't be read to its end", "put right what provenplan check shows");

    public PlanLives {
        lives = List.copyOf(lives);
        gaps = List.copyOf(gaps);
    }

    /**
     * A plan and its past.
     *
     * @param mainLine what the main line of its repository said, the oldest first
     * @param recordingDays how many may lie between what closed an action and the commit that says so
     */
    public record Life(LivedPlan plan, PlanHistory history, List<PlanVersion> mainLine, int recordingDays) {
        public Life {
            mainLine = List.copyOf(mainLine);
        }
    }

    /** A plan without one, and why. */
    public record Gap(CheckedPlan plan, UnknownPast why) {}

    /**
     * Asks for the pasts of all plans.
     *
     * @param request what was checked; plans that its folders hold no more are told of too
     */
    public static PlanLives of(CheckResult result, CheckRequest request, Histories histories) {
        List<Life> lives = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<CheckedPlan> unread = result.unread();
        for (CheckedPlan plan : result.plans()) {
            if (plan.plan().isEmpty() || unread.contains(plan)) {
                gaps.add(new Gap(plan, UNREAD));
                continue;
            }
            PlanFacts now = PlanFacts.of(plan.plan().get());
            Histories.Answer answer = histories.of(plan.path().main(), now);
            if (answer instanceof Histories.Answer.Known known) {
                PlanHistory history = known.history();
                lives.add(new Life(
                        new LivedPlan(plan.file(), plan.id(), Optional.empty()),
                        history,
                        history.along(histories.mainLine(plan.path().folder())),
                        plan.recordingDays()));
            } else if (answer instanceof Histories.Answer.NotKnown unknown) {
                gaps.add(new Gap(plan, unknown.why()));
            }
        }
        addGone(result, request, histories, lives);
        return new PlanLives(result, lives, gaps);
    }

    private static void addGone(CheckResult result, CheckRequest request, Histories histories, List<Life> lives) {
        Set<String> there = new HashSet<>();
        result.plans().forEach(plan -> there.add(plan.id()));
        for (Path folder : request.inputs()) {
            if (Files.isDirectory(folder)) {
                for (PastPlan gone : histories.gone(folder)) {
                    if (!there.contains(gone.id())) {
                        lives.add(new Life(
                                plan(gone, folder, request),
                                gone.history(),
                                gone.history().along(histories.mainLine(folder)),
                                ClosureRecording.DAYS));
                    }
                }
            }
        }
    }

    private static LivedPlan plan(PastPlan gone, Path folder, CheckRequest request) {
        Path root = WorkTree.rootAbove(folder).orElseThrow();
        String file = ShownPath.of(request.workingDirectory(), root.resolve(gone.main()));
        return new LivedPlan(file, gone.id(), Optional.of(new LivedPlan.Gone(gone.left())));
    }
}
