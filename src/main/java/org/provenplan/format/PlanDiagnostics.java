package org.provenplan.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.source.SourceText;

/** A plan and diagnostics about any of its files, in the order of them all. */
record PlanDiagnostics(CheckedPlan plan, List<Diagnostic> diagnostics) {
    /** Every plan of a result, with those of the diagnostics that are about it. */
    static List<PlanDiagnostics> of(CheckResult result, List<Diagnostic> diagnostics) {
        Map<SourceText, PlanDiagnostics> byFile = new HashMap<>();
        List<PlanDiagnostics> all = new ArrayList<>();
        for (CheckedPlan plan : result.plans()) {
            PlanDiagnostics ofPlan = new PlanDiagnostics(plan, new ArrayList<>());
            plan.files().forEach(file -> byFile.put(file.source(), ofPlan));
            all.add(ofPlan);
        }
        for (Diagnostic diagnostic : diagnostics) {
            byFile.get(diagnostic.place().source()).diagnostics.add(diagnostic);
        }
        return all;
    }
}
