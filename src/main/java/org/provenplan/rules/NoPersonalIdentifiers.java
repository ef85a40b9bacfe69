package org.provenplan.rules;

import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** No NHS number, National Insurance number, date of birth, phone number or email address of a person. */
final class NoPersonalIdentifiers implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("no-personal-identifiers", Family.PRIVACY, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (SourceText source : plan.sources()) {
            List<PersonalIdentifier> found = PersonalIdentifiers.in(source);
            if (!found.isEmpty()) {
                KeyAt keys = new KeyAt(plan);
                found.stream()
                        .filter(identifier -> !isInRegister(plan, identifier.place()))
                        .forEach(identifier -> report(identifier, keys, report));
            }
        }
    }

    private static void report(PersonalIdentifier identifier, KeyAt keys, Report report) {
        Span place = identifier.place();
        String holder = keys.of(place).orElse(keys.isInPlan(place) ? "a comment" : "the file");
        String what = (identifier.certain() ? "" : "what looks like ")
                + identifier.kind().label();
        Problem problem = report.problem(
                place,
                keys.of(place).orElse(""),
                holder + " must not hold " + what,
                identifier.kind().fix());
        report.add(problem.withPlaceMasked().weighingAtMost(identifier.certain() ? Severity.ERROR : Severity.WARNING));
    }

    /** The addresses that people commit with may stand in the register, and only there. */
    private static boolean isInRegister(Plan plan, Span place) {
        return plan.people().values().stream()
                .map(person -> person.fields().field("git").node())
                .anyMatch(git -> git.filter(addresses -> addresses.span().encloses(place))
                        .isPresent());
    }
}
