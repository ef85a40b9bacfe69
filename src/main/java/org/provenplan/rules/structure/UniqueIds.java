package org.provenplan.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Item;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PortfolioRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Ids are unique in the plan, and plan ids across all plans. */
final class UniqueIds implements PortfolioRule {
    private static final RuleInfo INFO = RuleInfo.of("unique-ids", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(List<Plan> plans, RuleContext context, Report report) {
        Map<String, Plan> known = new HashMap<>();
        for (Plan plan : plans) {
            Plan first = plan.id().isPresent() ? known.putIfAbsent(plan.id().get(), plan) : null;
            if (first != null) {
                report(plan, first, report);
            }
            List<Fields> items = new ArrayList<>();
            for (Item item : plan.items()) {
                items.add(item.fields());
            }
            checkUnique(items, report);
            checkUnique(plan.checks(), report);
            checkUnique(plan.enforcement(), report);
        }
    }

    private static void report(Plan plan, Plan first, Report report) {
        report.on(
                plan.id(),
                "id must be that of one plan only, and " + first.file() + " has "
                        + plan.id().get() + " already",
                "give one of the two plans another id, such as " + anotherId(plan.id()),
                new Related("the other plan with this id", first.id().place()));
    }

    private static void checkUnique(List<Fields> items, Report report) {
        Map<String, Fields> known = new HashMap<>();
        for (Fields item : items) {
            Field<String> id = item.text("id");
            Fields first = id.isPresent() ? known.putIfAbsent(id.get(), item) : null;
            if (first != null) {
                report.on(
                        id,
                        "id must stand once in the plan, and " + id.get() + " is "
                                + first.shape().withArticle() + " already",
                        "give one of the two another id, such as " + anotherId(id),
                        new Related(
                                "the " + first.shape().name() + " with this id",
                                first.text("id").place()));
            }
        }
    }

    private static String anotherId(Field<String> id) {
        return id.get() + "-2";
    }
}
