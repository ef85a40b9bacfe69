package org.provenplan.diagnostic;

/**
 * The mark that tells one problem from another of its rule at the same place, and how far the problem goes. A baseline does not
 * cover a fault that has gone further since.
 *
 * @param atMost the most it may weigh, however much its rule weighs
 * @param mark what tells it apart, such as the days between which a date moved; empty where its place does
 * @param size how far it goes in whatever its rule counts, days or people, and the same from day to day while nobody changes the
 *     plan; 0 where the rule counts nothing
 */
public record Extent(Severity atMost, String mark, long size) {
    static final Extent PLAIN = new Extent(Severity.ERROR, "", 0);

    /** Whether it goes further than it did. */
    public boolean exceeds(Severity weight, long before) {
        return !weight.atLeast(atMost) || size > before;
    }
}
