package org.provenplan.wording;

import java.util.Collection;
import java.util.List;

/** Several things in one sentence. */
public final class AndList {
    private AndList() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}; empty for none. */
    public static String of(Collection<String> parts) {
        List<String> all = List.copyOf(parts);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
}
