package org.provenplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The same work for many plans, by several threads where that pays. */
final class Threads {
    /** Below this many plans a second thread costs more than it brings. */
    private static final int PLANS_FOR_THREADS = 8;

    private Threads() {}

    /** What the work makes of each, in their order. */
    static <T, R> List<R> ofEach(List<T> items, Function<T, R> work) {
        if (items.size() >= PLANS_FOR_THREADS) {
            return items.parallelStream().map(work).toList();
        }
        List<R> all = new ArrayList<>();
        for (T item : items) {
            all.add(work.apply(item));
        }
        return all;
    }
}
