package org.provenplan.duty;

/**
 * Whoever a plan names for something.
 *
 * @param id in the register; empty for one that is not in it
 * @param name as registered or, for one that is not, as written; empty where nobody is named
 * @param role as registered; empty where there is none
 */
public record Responsible(String id, String name, String role) {
    static final Responsible NOBODY = new Responsible("", "", "");

    static Responsible asWritten(String text) {
        return new Responsible("", text, "");
    }

    public boolean isRegistered() {
        return !id.isEmpty();
    }

    /** The same for one person in different plans: the id, and the name however it is spaced or capitalised. */
    public String identity() {
        return id + "\u0000" + PersonName.normal(name);
    }
}
