package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;

/**
 * For a comment on a pull request, and for the summary of a job: all counts, then plan by plan the gravest diagnostics, as many
 * as one can take in and as a comment can hold.
 */
final class MarkdownFormat implements CheckFormat {
    /** By this a program that comments again finds its comment. */
    private static final String MARK = "<!-- provenplan -->\n";

    private static final int MOST_INCOMPLETE = 10;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        MarkdownLine text = new MarkdownLine(Masks.of(result));
        out.append(MARK).append("## provenplan: ").append(found(result)).append("\n\n");
        out.append(checked(result)).append("\n\n");
        incomplete(Incomplete.of(result), text, out);
        MarkdownList shown = MarkdownList.of(result.active(), text);
        for (PlanDiagnostics ofPlan : PlanDiagnostics.of(result, shown.diagnostics())) {
            if (!ofPlan.diagnostics().isEmpty()) {
                plan(ofPlan, shown, text, out);
            }
        }
        int all = result.active().size();
        int left = all - shown.diagnostics().size();
        if (left > 0) {
            out.append("Only the gravest " + shown.diagnostics().size() + " of " + all
                    + " are listed here; `provenplan check` shows the other " + left + " too.\n");
        } else if (all == 0 && result.isComplete()) {
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

    private static String found(CheckResult result) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (result.count(severity) > 0) {
                counts.add(Counted.of(result.count(severity), severity.word()));
            }
        }
        String nothing = result.isComplete() ? "nothing wrong" : "nothing wrong in what could be checked";
        return counts.isEmpty() ? nothing : Counted.and(counts);
    }

    private static String checked(CheckResult result) {
        StringBuilder checked = new StringBuilder("Checked ")
                .append(Counted.of(result.plans().size(), "plan"))
                .append(" with ")
                .append(Counted.of(result.findings(), "finding"))
                .append(" and ")
                .append(Counted.of(result.actions(), "action"))
                .append(" as of ")
                .append(result.asOf());
        for (Diagnostic.Status status : Diagnostic.Status.values()) {
            long count = result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.status() == status)
                    .count();
            if (status != Diagnostic.Status.ACTIVE && count > 0) {
                checked.append("; ").append(count).append(' ').append(status.word());
            }
        }
        return checked.append('.').toString();
    }
}
