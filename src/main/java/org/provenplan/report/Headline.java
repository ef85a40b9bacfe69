package org.provenplan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import org.provenplan.wording.AndList;

/** The state of a plan, or of several, in a sentence or two. */
final class Headline {
    private Headline() {}

    /**
     * What the counts say.
     *
     * @param live how many actions are not cancelled
     * @param count how many of them stand how
     */
    static String ofActions(int live, ToIntFunction<Standing> count) {
        if (live == 0) {
            return "There are no actions to count.";
        }
        int closed = count.applyAsInt(Standing.CLOSED_WITH_PROOF);
        int overdue = count.applyAsInt(Standing.OVERDUE);
        if (closed == live) {
            return live == 1
                    ? "The one action is closed with proof."
                    : "All " + live + " actions are closed with proof.";
        }
        String known = count.applyAsInt(Standing.NOT_KNOWN) > 0 && overdue == 0 ? "known to be " : "";
        String first = (closed == 0 ? "None" : String.valueOf(closed)) + " of " + Words.count(live, "action")
                + be(closed) + "closed with proof, " + (overdue == 0 ? "none" : String.valueOf(overdue)) + be(overdue)
                + known + "overdue";
        return Words.joined("; ", first, AndList.of(others(count))) + ".";
    }

    /** What stands in place of a list of overdue actions. */
    static String noneOverdue(int unknown) {
        return unknown == 0
                ? "No action is overdue."
                : "No action is known to be overdue. For " + unknown
                        + " it cannot be told: see what the check found at " + (unknown == 1 ? "it." : "them.");
    }

    /**
     * What the check found, in a sentence, and the gravest of it.
     *
     * @param checked "the plan"
     */
    static Mark ofCheck(String checked, List<Diagnostic> diagnostics) {
        String counted = Diagnosis.counts(diagnostics);
        return Arrays.stream(Severity.values())
                .filter(severity -> Diagnosis.count(diagnostics, severity) > 0)
                .findFirst()
                .map(gravest -> new Mark(
                        "The check of " + checked + " found " + counted + ", shown where they belong.", gravest.word()))
                .orElse(new Mark("The check of " + checked + " found " + nothing(diagnostics) + ".", "clean"));
    }

    /** What to say where no diagnostic counts. */
    static String nothing(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty() ? "nothing to put right" : "nothing to put right but what is excepted";
    }

    private static List<String> others(ToIntFunction<Standing> count) {
        List<String> others = new ArrayList<>();
        add(others, count.applyAsInt(Standing.DUE_SOON), "due within 30 days");
        add(others, count.applyAsInt(Standing.REOPENED), "reopened");
        add(others, count.applyAsInt(Standing.BLOCKED), "blocked");
        int missed = count.applyAsInt(Standing.TARGETS_MISSED);
        if (missed > 0) {
            others.add(missed + (missed == 1 ? " has" : " have") + " missed every target");
        }
        add(others, count.applyAsInt(Standing.AWAITING_PROOF), "done and awaiting proof");
        add(others, count.applyAsInt(Standing.CLOSED_NOT_SEEN), "closed and not seen to happen");
        add(others, count.applyAsInt(Standing.NOT_STARTED), "not started");
        add(others, count.applyAsInt(Standing.ON_TRACK), "on track");
        int unknown = count.applyAsInt(Standing.NOT_KNOWN);
        if (unknown > 0) {
            others.add("for " + unknown + " it cannot be told");
        }
        return others;
    }

    private static void add(List<String> others, int number, String standing) {
        if (number > 0) {
            others.add(number + be(number) + standing);
        }
    }

    /** "None is" reads better than "none are" where one was hoped for. */
    private static String be(int number) {
        return number < 2 ? " is " : " are ";
    }
}
