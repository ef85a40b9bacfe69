package org.provenplan.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Rule;
import org.provenplan.rules.Rules;

/**
 * Which rules a plan keeps: those that judged it and found nothing, whether or not what they find would be shown.
 *
 * @param broken the rules that find something, by the plan file
 * @param withoutPast the plan files whose past could not be judged, or not all of it
 */
record KeptRules(CheckResult result, Map<String, Set<String>> broken, Set<String> withoutPast) {
    static KeptRules of(CheckResult result) {
        Map<String, Set<String>> broken = PlanDiagnostics.of(
                        result, result.found().all())
                .stream()
                .collect(Collectors.toMap(ofPlan -> ofPlan.plan().file(), ofPlan -> ofPlan.diagnostics().stream()
                        .map(Diagnostic::rule)
                        .map(rule -> rule.name())
                        .collect(Collectors.toSet())));
        Set<String> withoutPast = new HashSet<>();
        result.unjudged().gaps().forEach(gap -> withoutPast.addAll(gap.files()));
        return new KeptRules(result, broken, withoutPast);
    }

    /** Their names, in the order of the rules; none of a plan that was not judged. */
    List<String> by(CheckedPlan plan) {
        List<String> kept = new ArrayList<>();
        if (plan.plan().isEmpty() || result.unread().contains(plan)) {
            return kept;
        }
        Set<String> unkept = new HashSet<>(broken.get(plan.file()));
        unkept.addAll(result.unjudged().failedOn(plan));
        for (Rule rule : Rules.all()) {
            String name = rule.info().id().name();
            if (!plan.settings().isOff(rule.info()) && !unkept.contains(name) && isJudged(rule, plan)) {
                kept.add(name);
            }
        }
        return kept;
    }

    private boolean isJudged(Rule rule, CheckedPlan plan) {
        boolean needsPast = rule instanceof HistoryRule historyRule && historyRule.needsHistory();
        return !needsPast || !withoutPast.contains(plan.file());
    }
}
