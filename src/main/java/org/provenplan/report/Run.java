package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.PlacedDiagnostics;
import org.provenplan.check.Proofs;
import org.provenplan.check.WaiverInForce;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.format.Masks;
import org.provenplan.plan.Plan;
import org.provenplan.source.SourceText;

/** The check that a report is made from, with what belongs to each plan sorted out once. Plans go by their main file's text. */
final class Run {
    private final CheckResult result;
    private final Masks masks;
    private final Set<SourceText> unread = new HashSet<>();
    private final Map<SourceText, List<Diagnostic>> diagnostics = new HashMap<>();

    Run(CheckResult result) {
        this.result = result;
        this.masks = Masks.of(result);
        result.unread().forEach(plan -> unread.add(main(plan)));
        Map<SourceText, List<Diagnostic>> ofFiles = new HashMap<>();
        for (CheckedPlan plan : result.plans()) {
            List<Diagnostic> own = diagnostics.computeIfAbsent(main(plan), file -> new ArrayList<>());
            plan.files().forEach(file -> ofFiles.put(file.source(), own));
        }
        result.diagnostics()
                .forEach(diagnostic -> ofFiles.get(diagnostic.place().source()).add(diagnostic));
    }

    LocalDate asOf() {
        return result.asOf();
    }

    /** What must not be shown. */
    Masks masks() {
        return masks;
    }

    List<CheckedPlan> plans() {
        return result.plans();
    }

    /** Those in a plan's files, whether they count or not. */
    List<Diagnostic> diagnosticsOf(CheckedPlan plan) {
        return diagnostics.get(main(plan));
    }

    /** The waivers of a plan that are in force. */
    List<WaiverInForce> waiversOf(CheckedPlan plan) {
        SourceText main = main(plan);
        return result.setAside().waivers().stream()
                .filter(waiver -> waiver.place().source() == main)
                .toList();
    }

    /** The plan, if it could be read whole. */
    Optional<Plan> judged(CheckedPlan plan) {
        return unread.contains(main(plan)) ? Optional.empty() : plan.plan();
    }

    /** The proof of a plan's actions. */
    Proofs proofs(CheckedPlan plan, Plan judged, PlacedDiagnostics placed) {
        return new Proofs(result, plan, judged, placed);
    }

    /** The rules that came to no verdict on a plan. */
    List<String> failedOn(CheckedPlan plan) {
        return result.unjudged().failedOn(plan);
    }

    private static SourceText main(CheckedPlan plan) {
        return plan.files().get(0).source();
    }
}
