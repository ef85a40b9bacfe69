package org.provenplan.catalogue;

import java.util.List;

/**
 * What a framework expects of a service: a quality statement, a key line of enquiry.
 *
 * @param id its name in plans: {@code medicines-optimisation}, {@code asc17-s4}
 * @param also other codes that plans may use for it: {@code S4}
 * @param keyQuestion the id of the key question it falls under
 * @param name as the regulator words it
 * @param regulations numbers of the 2014 Regulations it usually goes with; a hint for suggestions, never a verdict
 */
public record Standard(String id, List<String> also, String keyQuestion, String name, List<String> regulations) {
    public Standard {
        also = List.copyOf(also);
        regulations = List.copyOf(regulations);
    }

    /** Whether a code, as typed in a plan, stands for it. */
    public boolean isCalled(String code) {
        return id.equals(code) || also.contains(code);
    }
}
