package org.provenplan.rule;

import java.util.Locale;

/** The chapters of the rulebook, in its order. */
public enum Family {
    TEXT,
    STRUCTURE,
    OWNERSHIP,
    FINDINGS,
    ACTIONS,
    MEASURES,
    EVIDENCE,
    REVIEW,
    CLOSURE,
    HISTORY,
    PRIVACY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
