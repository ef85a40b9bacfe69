package org.provenplan.format;

import java.util.Collection;
import java.util.List;

/** Numbers with their words: {@code 1 plan}, {@code 2 errors and 1 warning}. */
final class Counted {
    private Counted() {}

    static String of(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String and(Collection<String> parts) {
        List<String> all = List.copyOf(parts);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
}
