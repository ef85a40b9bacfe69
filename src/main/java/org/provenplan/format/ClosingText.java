package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.HistoryGap;
import org.provenplan.check.ToolVersion;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.source.SourceText;

/** How a check ends: which plans are clean, what could not be checked, the counts, and the one next thing to do. */
final class ClosingText {
    /** More clean plans than this are only counted. */
    private static final int MOST_NAMED = 10;

    private static final int MOST_FIXED = 20;

    private final CheckResult result;
    private final List<Incomplete> incomplete;
    private final Paper paper;
    private final Ink ink;

    ClosingText(CheckResult result, Paper paper, Ink ink) {
        this.result = result;
        this.incomplete = Incomplete.of(result);
        this.paper = paper;
        this.ink = ink;
    }

    void write() throws IOException {
        cleanPlans(clean());
        new WaiversText(paper, ink).write(result.setAside().waivers());
        for (Incomplete part : incomplete) {
            notChecked(part);
        }
        if (result.comparison().isPresent()) {
            fixed(result.comparison().get().fixed());
        }
        counts();
        for (HistoryGap gap : result.unjudged().gaps()) {
            paper.paragraph("", GapText.sentence(gap) + ".");
        }
        String leftOut = LeftOutText.of(result);
        if (!leftOut.isEmpty()) {
            paper.paragraph("", leftOut + ".");
        }
        paper.blank();
        new NextStep(result, paper, ink).write();
    }

    private List<CheckedPlan> clean() {
        Set<SourceText> faulty = new HashSet<>();
        for (List<Diagnostic> some :
                List.of(result.diagnostics(), result.found().hidden())) {
            for (Diagnostic diagnostic : some) {
                faulty.add(diagnostic.place().source());
            }
        }
        Set<String> unchecked = new HashSet<>();
        for (Incomplete part : incomplete) {
            unchecked.add(part.file());
        }
        List<CheckedPlan> clean = new ArrayList<>();
        for (CheckedPlan plan : result.plans()) {
            if (!isOneFaulty(plan.files(), faulty) && !unchecked.contains(plan.file())) {
                clean.add(plan);
            }
        }
        return clean;
    }

    private static boolean isOneFaulty(List<CheckedPlan.ReadFile> files, Set<SourceText> faulty) {
        for (CheckedPlan.ReadFile file : files) {
            if (faulty.contains(file.source())) {
                return true;
            }
        }
        return false;
    }

    private void cleanPlans(List<CheckedPlan> clean) throws IOException {
        if (clean.size() > MOST_NAMED) {
            paper.line("Nothing wrong in " + Counted.of(clean.size(), "plan") + ".");
        } else {
            for (CheckedPlan plan : clean) {
                paper.paragraph("", plan.file() + ": nothing wrong in " + paper.title(plan.title()));
            }
        }
        if (!clean.isEmpty()) {
            paper.blank();
        }
    }

    private void notChecked(Incomplete part) throws IOException {
        String where = part.file().isEmpty() ? "all plans together" : part.file();
        paper.paragraph("Not checked: ", where + ": " + part.message() + ".", ink::bold);
        if (part.isCrash()) {
            paper.paragraph(
                    "  ",
                    "That is a mistake of provenplan's, not of the plan's. Please report it to those who gave you"
                            + " provenplan " + ToolVersion.current() + ", with the line above.");
        }
        paper.blank();
    }

    private void fixed(List<Diagnostic> fixed) throws IOException {
        for (Diagnostic diagnostic : fixed.subList(0, Math.min(MOST_FIXED, fixed.size()))) {
            paper.paragraph("Fixed: ", paper.naming(diagnostic.message()) + " (" + diagnostic.rule() + ")");
        }
        if (fixed.size() > MOST_FIXED) {
            paper.line("Fixed: " + (fixed.size() - MOST_FIXED) + " more.");
        }
        if (!fixed.isEmpty()) {
            paper.blank();
        }
    }

    private void counts() throws IOException {
        paper.paragraph(
                "",
                "Checked " + Counted.of(result.plans().size(), "plan") + " with "
                        + Counted.of(result.findings(), "finding") + " and " + Counted.of(result.actions(), "action")
                        + " as of " + result.asOf() + Conditions.of(result.plans()) + ".");
        paper.paragraph("", "Found " + FoundCounts.of(result) + ".", ink::bold);
        int mendable = result.mendable().size();
        if (mendable > 0) {
            paper.paragraph("", mendable + " of them can be mended for you: provenplan check --fix.");
        }
        if (result.setAside().putRight() > 0) {
            paper.paragraph("", FoundCounts.putRight(result, "provenplan baseline prune") + ".");
        }
        if (result.comparison().isPresent()) {
            paper.paragraph("", FoundCounts.compared(result.comparison().get()) + ".", ink::bold);
        }
        if (result.active().isEmpty()
                && result.found().unseen() == 0
                && result.isComplete()
                && !result.plans().isEmpty()) {
            paper.paragraph(
                    "",
                    "That is form, completeness and consistency; whether the care is good, provenplan can't know.",
                    ink::dim);
        }
    }
}
