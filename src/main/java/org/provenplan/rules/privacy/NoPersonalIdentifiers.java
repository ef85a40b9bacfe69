package org.provenplan.rules.privacy;

import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.privacy.PersonalIdentifier;
import org.provenplan.privacy.PersonalIdentifiers;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlNode;

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
                List<Span> allowed = addresses(plan);
                found.stream()
                        .filter(identifier -> allowed.stream().noneMatch(span -> span.encloses(identifier.place())))
                        .forEach(identifier -> report(identifier, keys, report));
            }
        }
    }

    /** The addresses that people commit with may stand in the register, and only there. */
    private static List<Span> addresses(Plan plan) {
        return plan.people().values().stream()
                .flatMap(person -> person.fields().field("git").node().stream())
                .map(YamlNode::span)
                .toList();
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
}
