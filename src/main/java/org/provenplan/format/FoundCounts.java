package org.provenplan.format;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Comparison;
import org.provenplan.diagnostic.Severity;
import org.provenplan.wording.AndList;

/** What a check found, in numbers: what counts, and what is set aside. */
final class FoundCounts {
    private FoundCounts() {}

    /** {@code 2 errors and 1 warning; 1 waived}. */
    static String of(CheckResult result) {
        List<String> apart = new ArrayList<>();
        add(apart, result.found().waived(), "waived");
        add(apart, result.found().baselined(), "in the baseline");
        add(apart, result.found().unseen(), "not selected");
        return active(result) + (apart.isEmpty() ? "" : "; " + AndList.of(apart));
    }

    /** {@code 2 faults of the baseline have been put right; provenplan baseline prune takes them out}. */
    static String putRight(CheckResult result, String command) {
        boolean one = result.setAside().putRight() == 1;
        return Counted.of(result.setAside().putRight(), "fault") + " of the baseline " + (one ? "has" : "have")
                + " been put right; " + command + " takes " + (one ? "it" : "them") + " out";
    }

    /** {@code Compared with main (1234567): 1 new, 2 fixed and 3 unchanged}. */
    static String compared(Comparison comparison) {
        return "Compared with " + comparison.revision() + " (" + comparison.commit() + "): "
                + comparison.fresh().size() + " new, " + comparison.fixed().size() + " fixed and "
                + comparison.unchanged() + " unchanged";
    }

    private static String active(CheckResult result) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (result.found().count(severity) > 0) {
                counts.add(Counted.of(result.found().count(severity), severity.word()));
            }
        }
        return counts.isEmpty() ? nothing(result) : AndList.of(counts);
    }

    private static String nothing(CheckResult result) {
        String where = result.found().unseen() > 0 ? " in what was selected" : "";
        String what = result.found().baselined() > 0 ? "nothing new" : "nothing wrong";
        return what + (result.isComplete() ? where : " in what could be checked");
    }

    private static void add(List<String> counts, long number, String what) {
        if (number > 0) {
            counts.add(number + " " + what);
        }
    }
}
