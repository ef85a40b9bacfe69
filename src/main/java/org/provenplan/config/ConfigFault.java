package org.provenplan.config;

import java.util.Comparator;
import java.util.List;
import org.provenplan.diagnostic.Problem;

/** The configuration is wrong, so that nothing can be checked; with everything that must be put right in it. */
public final class ConfigFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ConfigFault(List<Problem> problems) {
        super(problems.get(0).place() + ": " + problems.get(0).message());
        this.problems = problems.stream()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.place().source().file())
                        .thenComparing(problem -> problem.place().from()))
                .toList();
    }

    /** In the order of their places; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
