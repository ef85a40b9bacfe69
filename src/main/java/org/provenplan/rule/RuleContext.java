package org.provenplan.rule;

import java.time.LocalDate;
import java.util.List;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.duty.Duties;
import org.provenplan.duty.Terms;
import org.provenplan.plan.Plan;

/**
 * What a rule may know besides the plan.
 *
 * @param asOf the day that counts as today
 * @param catalogue the frameworks, regulations and vocabularies that codes come from
 * @param files what is known of files that a plan names
 * @param options what is set for the rule that is running
 * @param publicDomains mail domains whose addresses are no person's, besides those of regulators
 * @param owed what the plans owe, as far as somebody has asked
 */
public record RuleContext(
        LocalDate asOf,
        Catalogue catalogue,
        PlanFiles files,
        Options options,
        List<String> publicDomains,
        OwedByPlan owed) {
    public RuleContext(LocalDate asOf, Catalogue catalogue, PlanFiles files, Options options) {
        this(asOf, catalogue, files, options, List.of(), new OwedByPlan(asOf, DutyOptions.terms(rule -> options)));
    }

    /** The same, for a rule with these options. */
    public RuleContext with(Options set) {
        return new RuleContext(asOf, catalogue, files, set, publicDomains, owed);
    }

    /** For the rules of one plan, which may use these frameworks and name these mail domains, and for which these days are set. */
    public RuleContext ofPlan(Catalogue known, Terms terms, List<String> domains) {
        return new RuleContext(asOf, known, files, options, domains, new OwedByPlan(asOf, terms));
    }

    /** What a plan owes on the day that counts as today; worked out once for all rules of a plan. */
    public Duties duties(Plan plan) {
        return owed.of(plan);
    }

    /** How many days are set for what has no date of its own. */
    public Terms terms() {
        return owed.terms();
    }
}
