package org.provenplan.rule;

/**
 * A whole number that a configuration may set: days, times, a share in per cent.
 *
 * @param standard what holds where nothing is set
 * @param least the smallest number that makes sense
 */
public record NumberOption(String name, int standard, int least, String meaning) implements RuleOption {
    @Override
    public String usual() {
        return String.valueOf(standard);
    }
}
