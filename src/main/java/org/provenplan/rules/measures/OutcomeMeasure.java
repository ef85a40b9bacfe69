package org.provenplan.rules.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A finding has at least one outcome measure, its own or one that its actions name. */
final class OutcomeMeasure implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("outcome-measure", Family.MEASURES, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Map<String, Measure> byId = new HashMap<>();
        for (Measure measure : plan.measures()) {
            measure.id().value().ifPresent(id -> byId.put(id, measure));
        }
        for (Finding finding : plan.findings()) {
            List<Measure> measures = new ArrayList<>(finding.measures());
            if (isAllRead(finding) && addNamed(finding, byId, measures)) {
                measures.removeIf(Measure::isWithdrawn);
                check(finding, measures, report);
            }
        }
    }

    private static void check(Finding finding, List<Measure> measures, Report report) {
        boolean balancingOnly = true;
        for (Measure measure : measures) {
            if (!measure.type().is(MeasureType.PROCESS) && !measure.type().is(MeasureType.BALANCING)) {
                return;
            }
            balancingOnly &= measure.type().is(MeasureType.BALANCING);
        }
        if (!measures.isEmpty()) {
            report.at(
                    finding.fields().whereMissing(),
                    "measures",
                    "measures must hold at least one outcome, and "
                            + (balancingOnly ? "these only watch for side effects" : "these only count the work"),
                    "add a measure of what is different for people, such as late medicines or falls, with type: outcome");
        }
    }

    /** Adds the measures that live actions name; false where one names what can't be read or found, and may be an outcome. */
    private static boolean addNamed(Finding finding, Map<String, Measure> byId, List<Measure> measures) {
        for (Action action : finding.actions().stream().filter(Action::isLive).toList()) {
            if (action.fields().field("measures").isMalformed()) {
                return false;
            }
            for (Field<String> id : action.measureIds()) {
                Measure named = byId.get(id.orElse(""));
                if (named == null) {
                    return false;
                }
                measures.add(named);
            }
        }
        return true;
    }

    private static boolean isAllRead(Finding finding) {
        return !finding.fields().has("no-action")
                && !finding.fields().field("measures").isMalformed()
                && finding.fields().<Fields>values("measures").stream().allMatch(Field::isPresent);
    }
}
