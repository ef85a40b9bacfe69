package org.provenplan.rules.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Whoever verifies or closes an action, or tests its evidence, is not its owner; whoever verifies has not helped with it either. */
final class IndependentVerifier implements PlanRule {
    private static final NumberOption PEOPLE = new NumberOption(
            "people",
            1,
            1,
            "how many people other than the owner verify and close at critical or high risk: 1, or 2 for two");
    private static final RuleInfo INFO = RuleInfo.of("independent-verifier", Family.OWNERSHIP, Severity.ERROR)
            .with(PEOPLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        PeopleRegister register = plan.register();
        boolean two = context.options().number(PEOPLE) > 1;
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                if (action.isLive() && plan.people().containsKey(action.owner().orElse(""))) {
                    for (Field<String> judge : judges(action)) {
                        checkOther(action, judge, register, report);
                    }
                    verifier(action).ifPresent(by -> checkNoHelper(action, by, register, report));
                    if (two && finding.isHighRisk()) {
                        checkTwo(action, register, report);
                    }
                }
            }
        }
    }

    /** Whoever is named for testing evidence of an action, verifying it or deciding to close it. */
    static List<Field<String>> judges(Action action) {
        List<Field<String>> judges = new ArrayList<>();
        for (Evidence evidence : action.evidence()) {
            judges.add(evidence.fields().text("tested-by"));
        }
        verifier(action).ifPresent(judges::add);
        closer(action).ifPresent(judges::add);
        return judges;
    }

    private static Optional<Field<String>> verifier(Action action) {
        return named(action, "verified");
    }

    private static Optional<Field<String>> closer(Action action) {
        return named(action, "closed");
    }

    private static Optional<Field<String>> named(Action action, String part) {
        return action.closure().flatMap(closure -> closure.inner(part)).map(entry -> entry.text("by"));
    }

    private static void checkOther(Action action, Field<String> who, PeopleRegister register, Report report) {
        String owner = action.owner().get();
        if (who.is(register.idsOf(owner)::contains)) {
            boolean sameId = who.get().equals(owner);
            report.on(
                    who,
                    who.key() + " must be somebody other than the owner, " + owner
                            + (sameId ? "" : ", who is " + who.get() + " too by name or by git address"),
                    "write the id of somebody else who has looked at it, or leave " + who.key()
                            + " out until somebody has",
                    new Related(owner + " owns the action", action.owner().place()));
        }
    }

    /** Somebody who did part of the work looks at it as its doer. */
    private static void checkNoHelper(Action action, Field<String> by, PeopleRegister register, Report report) {
        Set<String> verifiers = register.idsOf(by.orElse(""));
        if (verifiers.contains(action.owner().get())) {
            return;
        }
        for (Field<String> helper : helpers(action)) {
            Set<String> named = new TreeSet<>(register.peopleIn(helper.orElse("")));
            named.retainAll(verifiers);
            if (!named.isEmpty()) {
                report.add(report.problem(
                                by.place(),
                                "by",
                                "by must be somebody who has not helped with the action, as " + by.get() + " has",
                                "write the id of somebody else who has looked at it")
                        .weighingAtMost(Severity.WARNING)
                        .with(new Related(by.get() + " helps with it", helper.place())));
                return;
            }
        }
    }

    private static List<Field<String>> helpers(Action action) {
        List<Field<String>> helpers = new ArrayList<>(action.fields().<String>values("contributors"));
        for (Fields step : action.steps()) {
            helpers.add(step.text("by"));
        }
        return helpers;
    }

    private static void checkTwo(Action action, PeopleRegister register, Report report) {
        Optional<Field<String>> verifier = verifier(action);
        Optional<Field<String>> closer = closer(action);
        if (verifier.isPresent()
                && closer.isPresent()
                && closer.get().is(register.idsOf(verifier.get().orElse(""))::contains)
                && !closer.get().is(register.idsOf(action.owner().get())::contains)) {
            report.on(
                    closer.get(),
                    "by must be somebody other than the verifier, "
                            + verifier.get().get() + ": the risk asks for two people",
                    "write the id of somebody else who decided to close it",
                    new Related(
                            verifier.get().get() + " verified it",
                            verifier.get().place()));
        }
    }
}
