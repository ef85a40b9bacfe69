package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.RuleId;

/** Long lists of problems, cut: nobody reads a hundred thousand, and making them takes long. What is cut is said. */
public final class Capped {
    private static final int MOST = 1_000;

    private Capped() {}

    /** The first thousand of each rule, and for each rule with more of them how many there are. */
    public static List<Problem> perRule(List<Problem> problems) {
        if (problems.size() <= MOST) {
            return problems;
        }
        Map<RuleId, List<Problem>> byRule = new LinkedHashMap<>();
        problems.forEach(problem -> byRule.computeIfAbsent(problem.rule(), rule -> new ArrayList<>())
                .add(problem));
        return byRule.values().stream()
                .flatMap(same -> list(same, Function.identity()).stream())
                .toList();
    }

    /** The problems with the first thousand things, and how many more there are. */
    static <T> List<Problem> list(List<T> found, Function<T, Problem> problem) {
        List<Problem> problems = new ArrayList<>();
        for (T one : found.subList(0, Math.min(found.size(), MOST))) {
            problems.add(problem.apply(one));
        }
        if (found.size() > MOST) {
            problems.add(more(problem.apply(found.get(MOST)), found.size() - MOST));
        }
        return problems;
    }

    private static Problem more(Problem first, int count) {
        return Problem.of(
                first.rule(),
                first.place(),
                first.field(),
                first.message() + "; " + count + (count == 1 ? " such place is" : " such places are")
                        + " left from here on, and not listed",
                "put those listed right, then check again");
    }
}
