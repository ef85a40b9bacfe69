package org.provenplan.plan;

import org.provenplan.diagnostic.RuleId;

/** The rules about the format, which binding a tree to its shape decides. */
public final class StructureRules {
    public static final RuleId KNOWN_FIELDS = new RuleId("known-fields");
    public static final RuleId REQUIRED_FIELDS = new RuleId("required-fields");
    public static final RuleId FIELD_VALUES = new RuleId("field-values");
    public static final RuleId REAL_DATES = new RuleId("real-dates");

    private StructureRules() {}
}
