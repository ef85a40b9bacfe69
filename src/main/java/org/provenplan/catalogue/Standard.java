package org.provenplan.catalogue;

/**
 * What a framework expects of a service: a quality statement, a key line of enquiry.
 *
 * @param id its name in plans: {@code medicines-optimisation}, {@code asc17-s4}
 * @param shortId the id without its framework's prefix, which plans may write too, in capitals or not: {@code s4}
 * @param keyQuestion the id of the key question it falls under
 * @param name as the regulator words it
 */
public record Standard(String id, String shortId, String keyQuestion, String name) {
    /** Whether a code, as typed in a plan, stands for it. */
    public boolean isCalled(String code) {
        return id.equals(code) || (!shortId.equals(id) && shortId.equalsIgnoreCase(code));
    }
}
