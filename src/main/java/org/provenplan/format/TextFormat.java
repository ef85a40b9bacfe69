package org.provenplan.format;

import java.io.IOException;
import org.provenplan.check.CheckResult;

/** For people: plan by plan, each diagnostic with the line it is about, and at the end what to do next. */
final class TextFormat implements Format<CheckResult> {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        Paper paper = new Paper(out, Masks.of(result), screen.width());
        Ink ink = new Ink(screen.colour());
        for (PlanDiagnostics ofPlan : PlanDiagnostics.of(result, result.active())) {
            if (!ofPlan.diagnostics().isEmpty()) {
                new PlanText(ofPlan.plan(), result::isNew, paper, ink).write(ofPlan.diagnostics());
            }
        }
        new ClosingText(result, paper, ink).write();
    }
}
