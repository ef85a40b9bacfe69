package org.provenplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases in lots. With {@code -Dprovenplan.lots=true} each lot is one test: PIT begins JUnit anew for every test that it tries on
 * a mutant, which takes ten times as long as a case. Otherwise each case is a test, as a failure is easier to find then.
 */
public final class Lots {
    private static final boolean AS_ONE = Boolean.getBoolean("provenplan.lots");
    private static final int SIZE = 16;

    private Lots() {}

    /** Cases that belong together. */
    public static DynamicNode of(String name, Stream<DynamicTest> cases) {
        return AS_ONE ? one(name, cases) : DynamicContainer.dynamicContainer(name, cases);
    }

    /** Cases that stand side by side. */
    public static Stream<DynamicTest> of(Stream<DynamicTest> cases) {
        return AS_ONE ? lots(cases.toList()).stream() : cases;
    }

    private static List<DynamicTest> lots(List<DynamicTest> cases) {
        List<DynamicTest> lots = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += SIZE) {
            List<DynamicTest> lot = cases.subList(from, Math.min(from + SIZE, cases.size()));
            lots.add(one(lot.get(0).getDisplayName() + " and those behind it", lot.stream()));
        }
        return lots;
    }

    private static DynamicTest one(String name, Stream<DynamicTest> cases) {
        return DynamicTest.dynamicTest(name, () -> {
            for (DynamicTest test : cases.toList()) {
                test.getExecutable().execute();
            }
        });
    }
}
