package org.provenplan.check;

import java.util.HashSet;
import java.util.Set;
import org.provenplan.diagnostic.Problem;
import org.provenplan.rules.Rules;

/** Which problems count: those of rules that are on, and those of a register that several plans share only once. */
final class Judged {
    private final Homes homes;
    private final Set<Problem> shared = new HashSet<>();

    Judged(Homes homes) {
        this.homes = homes;
    }

    boolean counts(Problem problem) {
        CheckedPlan home = homes.of(problem.place());
        boolean off = home.settings()
                .isOff(Rules.named(problem.rule().name()).orElseThrow().info());
        return !off && (!home.isShared(problem.place().source()) || shared.add(problem));
    }
}
