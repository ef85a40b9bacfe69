package org.provenplan.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs, the gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word people type and read: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This, or the other where that weighs less. */
    public Severity atMost(Severity most) {
        return compareTo(most) < 0 ? most : this;
    }

    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
