package org.provenplan.report;

import java.util.List;
import java.util.Map;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Diagnostic.Status;

/** What the check found in a plan, on its way into a report. */
final class FoundSection {
    private FoundSection() {}

    static PlanPart.Found of(Run run, CheckedPlan checked, Scope scope) {
        Exceptions exceptions = new Exceptions(scope, run.waiversOf(checked));
        return found(run, checked, scope.places(), exceptions.inForce(), exceptions.others());
    }

    /** In a plan that could not be judged. */
    static PlanPart.Found unjudged(Run run, CheckedPlan checked) {
        return found(run, checked, Map.of(), List.of(), List.of());
    }

    private static PlanPart.Found found(
            Run run,
            CheckedPlan checked,
            Map<Diagnostic, Link> places,
            List<PlanPart.Kept> inForce,
            List<Entry> waivers) {
        List<Diagnostic> all = run.diagnosticsOf(checked);
        Diagnosis diagnosis = new Diagnosis(checked, run.masks(), places);
        return new PlanPart.Found(
                Diagnosis.count(all),
                sentence(all),
                diagnosis.of(all, Status.ACTIVE),
                inForce,
                diagnosis.of(all, Status.WAIVED),
                waivers,
                diagnosis.of(all, Status.BASELINED));
    }

    /** {@code 6 errors and 29 warnings}, to stand behind "The check of the plan found". */
    static String sentence(List<Diagnostic> all) {
        String counts = Diagnosis.counts(all);
        if (!counts.isEmpty()) {
            return counts;
        }
        return all.isEmpty() ? "nothing to put right" : "nothing to put right but what is excepted";
    }
}
