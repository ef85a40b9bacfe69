package org.provenplan.diagnostic;

import java.util.regex.Pattern;

/** A rule's name, its only identifier: {@code single-owner}. */
public record RuleId(String name) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    public RuleId {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("a rule's name is lower-case words joined by hyphens: " + name);
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return name.compareTo(other.name);
    }

    /** Written out: what Java makes of a record's values is linked at each start, which takes longer than to read a plan. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId rule && name.equals(rule.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
