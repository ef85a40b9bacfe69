package org.provenplan.format;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.check.LeftOut;

/** The plans that a check met and did not take, in words. */
final class LeftOutText {
    /** What can be done about it. */
    static final String CURE = "name the file to check it all the same";

    private static final int MOST_NAMED = 3;

    private LeftOutText() {}

    /** {@code Left out: a/b.yaml, which is a symbolic link. Name a file to check it all the same}; empty where there is none. */
    static String of(CheckResult result) {
        List<String> parts = new ArrayList<>();
        for (LeftOut.Why why : LeftOut.Why.values()) {
            List<String> files = result.unjudged().leftOut().stream()
                    .filter(plan -> plan.why() == why)
                    .map(LeftOut::file)
                    .toList();
            if (!files.isEmpty()) {
                parts.add(listed(files) + ", which " + (files.size() == 1 ? why.words() : why.ofSeveral()));
            }
        }
        int all = result.unjudged().leftOut().size();
        return parts.isEmpty()
                ? ""
                : "Left out " + Counted.of(all, "plan") + ": " + String.join("; ", parts)
                        + ". Name a file to check it all the same";
    }

    /** One of them, for outputs that show it at its file: {@code left out: it is a symbolic link}. */
    static String of(LeftOut plan) {
        return "left out: it " + plan.why().words();
    }

    private static String listed(List<String> files) {
        int others = files.size() - MOST_NAMED;
        return others > 0
                ? String.join(", ", files.subList(0, MOST_NAMED)) + " and " + others + " more"
                : String.join(", ", files);
    }
}
