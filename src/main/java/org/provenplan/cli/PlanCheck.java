package org.provenplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.Checker;
import org.provenplan.check.LeftOut;
import org.provenplan.source.ShownPath;

/** Runs a check for a command. */
final class PlanCheck {
    private static final int MOST_PLACES = 3;

    private PlanCheck() {}

    /**
     * The result, which has at least one plan.
     *
     * @throws CommandFailure if no plan was found
     */
    static CheckResult run(CheckRequest request, Console console) {
        return checked(watched(request, console), request, console);
    }

    /**
     * The same, where plans count too that Git knows and that are gone: that is what there is to say of them.
     *
     * @throws CommandFailure if no plan was found
     */
    static CheckResult runEvenIfAllAreGone(CheckRequest request, Console console) {
        return checked(watched(request, console, Checker::checkEvenIfAllAreGone), request, console);
    }

    private static CheckResult checked(CheckResult result, CheckRequest request, Console console) {
        requirePlans(result.plans(), request);
        result.unjudged().crashes().forEach(crash -> Fault.trace(crash.cause(), console));
        return result;
    }

    /**
     * Lets pass a run that found something to look at.
     *
     * @throws CommandFailure if no plan was found
     */
    static void requirePlans(List<CheckedPlan> plans, CheckRequest request) {
        if (plans.isEmpty()) {
            List<LeftOut> leftOut = Checker.leftOut(request);
            List<String> gone = leftOut.isEmpty() ? Checker.gone(request.withHistory()) : List.of();
            throw CommandFailure.noPlan(
                    "No plan was found in " + places(request) + (gone.isEmpty() ? why(leftOut) : isGone(gone)));
        }
    }

    private static String isGone(List<String> files) {
        return ": Git knows " + listed(files) + ", which " + (files.size() == 1 ? "is" : "are")
                + " gone. Put back with git checkout what should be there, or name it under retired: in provenplan.yaml.";
    }

    private static String why(List<LeftOut> leftOut) {
        List<String> reasons = new ArrayList<>();
        for (LeftOut.Why why : LeftOut.Why.values()) {
            List<String> files = leftOut.stream()
                    .filter(plan -> plan.why() == why)
                    .map(LeftOut::file)
                    .toList();
            if (!files.isEmpty()) {
                reasons.add(listed(files) + " " + (files.size() == 1 ? why.words() : why.ofSeveral()));
            }
        }
        return reasons.isEmpty()
                ? ": a plan is a .yaml or .yml file with the line provenplan: 1, and provenplan init writes a first one."
                : ": " + String.join(", and ", reasons) + ". Correct that, or name the file to check it all the same.";
    }

    /** The result, which may have no plan. */
    static CheckResult watched(CheckRequest request, Console console) {
        return watched(request, console, Checker::check);
    }

    private static CheckResult watched(
            CheckRequest request, Console console, Function<CheckRequest, CheckResult> check) {
        if (!ProgressLine.isWanted(console)) {
            return check.apply(request);
        }
        try (ProgressLine line = new ProgressLine(console.err()).start()) {
            return check.apply(request.watchedBy(line));
        }
    }

    private static String places(CheckRequest request) {
        List<Path> inputs = request.inputs();
        List<String> shown = inputs.stream()
                .limit(MOST_PLACES)
                .map(path -> path.equals(request.workingDirectory())
                        ? "this folder"
                        : Typed.shown(ShownPath.of(request.workingDirectory(), path)))
                .toList();
        int others = inputs.size() - shown.size();
        return String.join(", ", shown) + (others > 0 ? " and " + others + " other places" : "");
    }

    private static String listed(List<String> files) {
        List<String> shown = files.stream().limit(MOST_PLACES).map(Typed::shown).toList();
        int others = files.size() - shown.size();
        return String.join(", ", shown) + (others > 0 ? " and " + others + " more" : "");
    }
}
