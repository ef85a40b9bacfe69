package org.provenplan.format;

import java.util.List;
import java.util.stream.Stream;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.Unjudged;

/**
 * Something that could not be checked.
 *
 * @param message what, and why, one sentence without a full stop
 * @param rule the rule that failed; empty where the plan could not be read
 * @param file the plan it concerns; empty for all plans together
 */
record Incomplete(String message, String rule, String file) {
    /** Everything that a run left unchecked: the plans that could not be read, then the rules that failed. */
    static List<Incomplete> of(CheckResult result) {
        return Stream.concat(
                        result.unread().stream().map(Incomplete::unread),
                        result.unjudged().crashes().stream().map(Incomplete::crash))
                .toList();
    }

    boolean isCrash() {
        return !rule.isEmpty();
    }

    private static Incomplete unread(CheckedPlan plan) {
        return new Incomplete(
                "the plan could not be read to its end, so what else may be wrong with it is not known",
                "",
                plan.file());
    }

    private static Incomplete crash(Unjudged.Crash crash) {
        return new Incomplete(
                "the rule " + crash.rule() + " failed (" + whereIn(crash.cause())
                        + "), so what it would have found is not known",
                crash.rule(),
                crash.file());
    }

    /** The kind of failure and the line of provenplan's that it came from; its message may hold text of the plan. */
    private static String whereIn(RuntimeException cause) {
        String kind = cause.getClass().getSimpleName();
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.provenplan."))
                .findFirst()
                .map(frame -> kind + " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(kind);
    }
}
