package org.provenplan.rules.ownership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** No one person owns more than half of the open actions, once there are enough of them to share. */
final class SharedLoad implements PlanRule {
    private static final NumberOption SHARE =
            new NumberOption("share", 50, 1, "the most of the open actions that one person may own, in per cent");
    private static final NumberOption FROM =
            new NumberOption("from", 8, 1, "how many actions must be open before shares are looked at");
    private static final RuleInfo INFO =
            RuleInfo.of("shared-load", Family.OWNERSHIP, Severity.WARNING).with(SHARE, FROM);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        List<Field<String>> owners = new ArrayList<>();
        for (Action action : plan.actions()) {
            if (action.isOpen()) {
                owners.add(action.owner());
            }
        }
        if (owners.size() >= context.options().number(FROM)) {
            checkShares(owners, plan, context.options().number(SHARE), report);
        }
    }

    /** Somebody who is registered twice is one person. */
    private static void checkShares(List<Field<String>> owners, Plan plan, int share, Report report) {
        PeopleRegister register = plan.register();
        Map<Set<String>, List<Field<String>>> owned = new LinkedHashMap<>();
        for (Field<String> owner : owners) {
            if (owner.is(plan.people()::containsKey)) {
                owned.computeIfAbsent(register.idsOf(owner.get()), ids -> new ArrayList<>())
                        .add(owner);
            }
        }
        for (List<Field<String>> places : owned.values()) {
            if (places.size() * 100L > (long) share * owners.size()) {
                reportLoad(places, owners.size(), share, report);
            }
        }
    }

    private static void reportLoad(List<Field<String>> places, int open, int share, Report report) {
        Field<String> first = places.get(0);
        report.on(
                        first,
                        "owner must not be one person for so much of the plan: " + first.get() + " owns "
                                + places.size() + " of " + open + " open actions, more than " + share + " per cent",
                        "hand some of them over, and write the ids of those who will answer for them")
                .ofSize(places.size());
    }
}
