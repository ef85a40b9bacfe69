package org.provenplan.rule;

import java.time.LocalDate;
import org.provenplan.catalogue.Catalogue;

/**
 * What a rule may know besides the plan.
 *
 * @param asOf the day that counts as today
 * @param catalogue the frameworks, regulations and vocabularies that codes come from
 * @param files what is known of files that a plan names
 * @param options what is set for the rule that is running
 */
public record RuleContext(LocalDate asOf, Catalogue catalogue, PlanFiles files, Options options) {
    /** The same, for a rule with these options. */
    public RuleContext with(Options set) {
        return new RuleContext(asOf, catalogue, files, set);
    }

    /** The same, for a plan that may use these frameworks. */
    public RuleContext with(Catalogue known) {
        return known.equals(catalogue) ? this : new RuleContext(asOf, known, files, options);
    }
}
