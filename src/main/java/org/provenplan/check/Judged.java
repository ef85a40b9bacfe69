package org.provenplan.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.provenplan.diagnostic.Problem;
import org.provenplan.rules.Rules;
import org.provenplan.source.SourceText;

/** Which problems count: those of rules that are on, and those of a register that several plans share only once. */
final class Judged {
    private final Map<SourceText, CheckedPlan> homes;
    private final Set<Problem> shared = new HashSet<>();

    /** @param homes the plan that each file belongs to */
    Judged(Map<SourceText, CheckedPlan> homes) {
        this.homes = homes;
    }

    boolean counts(Problem problem) {
        CheckedPlan home = homes.get(problem.place().source());
        boolean off = home.settings()
                .isOff(Rules.named(problem.rule().name()).orElseThrow().info());
        return !off && (!home.isShared(problem.place().source()) || shared.add(problem));
    }
}
