package org.provenplan.rules.privacy;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class PrivacyFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(new NoPersonalIdentifiers(), new WaiversInForce());

    private PrivacyFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
