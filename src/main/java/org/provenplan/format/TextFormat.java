package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.source.SourceText;

/** For people: plan by plan, each diagnostic with the line it is about, and at the end what to do next. */
final class TextFormat implements CheckFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        Paper paper = new Paper(out, Masks.of(result), screen.width());
        Ink ink = new Ink(screen.colour());
        Map<SourceText, List<Diagnostic>> diagnostics = byPlanFile(result);
        for (CheckedPlan plan : result.plans()) {
            List<Diagnostic> ofPlan = diagnostics.get(plan.files().get(0).source());
            if (!ofPlan.isEmpty()) {
                new PlanText(plan, paper, ink).write(ofPlan);
            }
        }
        new ClosingText(result, paper, ink).write();
    }

    /** The diagnostics of each plan by each of its files. */
    private static Map<SourceText, List<Diagnostic>> byPlanFile(CheckResult result) {
        Map<SourceText, List<Diagnostic>> byFile = new HashMap<>();
        for (CheckedPlan plan : result.plans()) {
            List<Diagnostic> ofPlan = new ArrayList<>();
            plan.files().forEach(file -> byFile.put(file.source(), ofPlan));
        }
        result.active()
                .forEach(diagnostic -> byFile.get(diagnostic.place().source()).add(diagnostic));
        return byFile;
    }
}
