package org.provenplan.rules.structure;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class StructureFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new FieldValues(),
            new KnownCodes(),
            new KnownFields(),
            new KnownReferences(),
            new RealDates(),
            new RequiredFields(),
            new UniqueIds());

    private StructureFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
