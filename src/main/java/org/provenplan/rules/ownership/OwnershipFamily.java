package org.provenplan.rules.ownership;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class OwnershipFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new AccountableApart(),
            new IndependentVerifier(),
            new OwnerInPost(),
            new SharedLoad(),
            new SingleOwner(),
            new UniquePeople());

    private OwnershipFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
