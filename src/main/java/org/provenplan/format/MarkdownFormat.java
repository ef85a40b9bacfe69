package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.check.HistoryGap;
import org.provenplan.check.WaiverInForce;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;

/**
 * For a comment on a pull request, and for the summary of a job: all counts, then plan by plan the gravest diagnostics, as many
 * as one can take in and as a comment can hold.
 */
final class MarkdownFormat implements Format<CheckResult> {
    /** By this a program that comments again finds its comment. */
    private static final String MARK = "<!-- provenplan -->\n";

    private static final int MOST_INCOMPLETE = 10;
    private static final int MOST_WAIVERS = 20;
    private static final int MOST_FIXED = 20;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        MarkdownLine text = new MarkdownLine(Masks.of(result));
        out.append(MARK)
                .append("## provenplan: ")
                .append(FoundCounts.of(result))
                .append("\n\n");
        out.append(checked(result)).append("\n\n");
        if (result.setAside().putRight() > 0) {
            out.append(FoundCounts.putRight(result, "`provenplan baseline prune`"))
                    .append(".\n\n");
        }
        if (result.comparison().isPresent()) {
            out.append(text.of(FoundCounts.compared(result.comparison().get()))).append(".\n\n");
        }
        incomplete(Incomplete.of(result), text, out);
        for (HistoryGap gap : result.unjudged().gaps()) {
            out.append(text.of(GapText.sentence(gap))).append(".\n\n");
        }
        String leftOut = LeftOutText.of(result);
        if (!leftOut.isEmpty()) {
            out.append(text.of(leftOut)).append(".\n\n");
        }
        MarkdownList shown = MarkdownList.of(result.active(), result::isNew, text);
        for (PlanDiagnostics ofPlan : PlanDiagnostics.of(result, shown.diagnostics())) {
            if (!ofPlan.diagnostics().isEmpty()) {
                plan(ofPlan, shown, text, out);
            }
        }
        fixed(result.fixed(), text, out);
        waivers(result.setAside().waivers(), text, out);
        int all = result.active().size();
        int left = all - shown.diagnostics().size();
        if (left > 0) {
            out.append("Only the gravest " + shown.diagnostics().size() + " of " + all
                    + " are listed here; `provenplan check` shows the other " + left + " too.\n");
        } else if (all == 0 && result.found().unseen() == 0 && result.isComplete()) {
            out.append(
                    "That is form, completeness and consistency; whether the care is good, provenplan can't know.\n");
        }
    }

    private static void plan(PlanDiagnostics ofPlan, MarkdownList shown, MarkdownLine text, Appendable out)
            throws IOException {
        String title = ofPlan.plan().title();
        out.append("### ").append(text.cut(title.isEmpty() ? ofPlan.plan().file() : title, MarkdownList.MOST_TITLE));
        out.append("\n\n");
        for (Severity severity : Severity.values()) {
            for (Diagnostic diagnostic : ofPlan.diagnostics()) {
                if (diagnostic.severity() == severity) {
                    out.append(shown.item(diagnostic));
                }
            }
        }
        out.append('\n');
    }

    private static void incomplete(List<Incomplete> parts, MarkdownLine text, Appendable out) throws IOException {
        for (Incomplete part : parts.subList(0, Math.min(MOST_INCOMPLETE, parts.size()))) {
            String where = part.file().isEmpty() ? "all plans together" : part.file();
            out.append("**Not checked:** ")
                    .append(text.cut(where, MarkdownList.MOST_PLACE))
                    .append(": ");
            out.append(text.of(part.message())).append(".\n\n");
        }
        if (parts.size() > MOST_INCOMPLETE) {
            out.append("**Not checked:** " + (parts.size() - MOST_INCOMPLETE) + " more.\n\n");
        }
    }

    private static void fixed(List<Diagnostic> fixed, MarkdownLine text, Appendable out) throws IOException {
        if (fixed.isEmpty()) {
            return;
        }
        out.append("### Fixed\n\n");
        for (Diagnostic diagnostic : fixed.subList(0, Math.min(MOST_FIXED, fixed.size()))) {
            out.append("- `" + diagnostic.rule() + "` ");
            out.append(text.cut(diagnostic.message(), MarkdownList.MOST_PLACE)).append("\n");
        }
        int left = fixed.size() - MOST_FIXED;
        out.append(left > 0 ? "- and " + left + " more\n\n" : "\n");
    }

    private static void waivers(List<WaiverInForce> waivers, MarkdownLine text, Appendable out) throws IOException {
        if (waivers.isEmpty()) {
            return;
        }
        out.append("### Exceptions in force\n\n");
        for (WaiverInForce waiver : waivers.subList(0, Math.min(MOST_WAIVERS, waivers.size()))) {
            out.append("- `" + waiver.rule() + "` for ").append(text.cut(waiver.item(), MarkdownList.MOST_TITLE));
            out.append(" until " + waiver.terms().expires() + ": ")
                    .append(text.cut(waiver.terms().reason(), MarkdownList.MOST_PLACE));
            out.append(" (approved by ")
                    .append(text.cut(waiver.terms().approver(), MarkdownList.MOST_TITLE))
                    .append(")\n");
        }
        int left = waivers.size() - MOST_WAIVERS;
        out.append(left > 0 ? "- and " + left + " more\n\n" : "\n");
    }

    private static String checked(CheckResult result) {
        return "Checked " + Counted.of(result.plans().size(), "plan") + " with "
                + Counted.of(result.findings(), "finding") + " and " + Counted.of(result.actions(), "action")
                + " as of " + result.asOf() + ".";
    }
}
