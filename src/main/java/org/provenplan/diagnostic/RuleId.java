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

    @Override
    public String toString() {
        return name;
    }
}
