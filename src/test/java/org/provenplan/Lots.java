package org.provenplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases in lots. With {@code -Dprovenplan.lots=true} all cases of a factory are one test: PIT begins JUnit anew for every test
 * that it tries on a mutant, which takes ten times as long as a case. Those that failed last go first, as they are likely to fail
 * for the next mutant too. Otherwise each case is a test, as a failure is easier to find then.
 */
public final class Lots {
    private static final boolean AS_ONE = Boolean.getBoolean("provenplan.lots");
    private static final Map<String, List<Integer>> FAILED = new ConcurrentHashMap<>();

    private Lots() {}

    /** Cases, or containers of cases, that stand side by side. */
    public static Stream<? extends DynamicNode> of(Stream<? extends DynamicNode> cases) {
        return AS_ONE ? Stream.of(one(tests(cases).toList())) : cases;
    }

    private static Stream<DynamicTest> tests(Stream<? extends DynamicNode> nodes) {
        return nodes.flatMap(node -> node instanceof DynamicContainer container
                ? tests(container.getChildren())
                : Stream.of((DynamicTest) node));
    }

    private static DynamicTest one(List<DynamicTest> cases) {
        String name = cases.get(0).getDisplayName() + " and those behind it";
        List<Integer> failed = FAILED.computeIfAbsent(name, none -> new ArrayList<>());
        return DynamicTest.dynamicTest(name, () -> {
            for (int number : order(failed, cases.size())) {
                failed.remove((Integer) number);
                failed.add(0, number);
                cases.get(number).getExecutable().execute();
                failed.remove(0);
            }
        });
    }

    private static Collection<Integer> order(List<Integer> failed, int cases) {
        Set<Integer> order = new LinkedHashSet<>(failed);
        IntStream.range(0, cases).forEach(order::add);
        return order;
    }
}
