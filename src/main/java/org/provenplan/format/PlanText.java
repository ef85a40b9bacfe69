package org.provenplan.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;

/** What is wrong with one plan, as text. A rule's reason is given where the rule first comes up in the plan. */
final class PlanText {
    private static final String INDENT = "  ";

    private final CheckedPlan plan;
    private final Predicate<Diagnostic> fresh;
    private final Paper paper;
    private final Ink ink;
    private final Set<RuleId> explained = new HashSet<>();

    /** @param fresh which diagnostics to call new */
    PlanText(CheckedPlan plan, Predicate<Diagnostic> fresh, Paper paper, Ink ink) {
        this.plan = plan;
        this.fresh = fresh;
        this.paper = paper;
        this.ink = ink;
    }

    void write(List<Diagnostic> diagnostics) throws IOException {
        heading();
        for (Diagnostic diagnostic : diagnostics) {
            diagnostic(diagnostic);
        }
    }

    private void heading() throws IOException {
        String id = plan.id().isEmpty() ? "" : " (" + plan.id() + ")";
        String title = plan.title().isEmpty() ? plan.file() : paper.title(plan.title());
        paper.paragraph("", title + id, ink::bold);
        if (!plan.title().isEmpty()) {
            paper.line(paper.shown(plan.file()));
        }
        paper.line("=".repeat(paper.width()));
        paper.blank();
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        Severity severity = diagnostic.severity();
        String place = paper.shown(diagnostic.place().toString());
        paper.line(ink.bold(place)
                + INDENT
                + ink.of(severity, severity.word())
                + INDENT
                + diagnostic.rule()
                + (fresh.test(diagnostic) ? INDENT + ink.bold("new") : ""));
        paper.paragraph(INDENT, paper.naming(diagnostic.message()));
        MarkedLine.write(diagnostic.place(), severity, paper, ink);
        for (Related related : diagnostic.related()) {
            related(related, severity);
        }
        paper.paragraph(INDENT + "Fix: ", diagnostic.fix().sentence());
        if (explained.add(diagnostic.rule())) {
            paper.paragraph(INDENT + "Why: ", diagnostic.why(), ink::dim);
            paper.paragraph(INDENT + "More: ", "provenplan explain " + diagnostic.rule(), ink::dim);
        }
        paper.blank();
    }

    private void related(Related related, Severity severity) throws IOException {
        String place = INDENT + paper.shown(related.place().toString());
        String message = paper.shown(related.message());
        if (Columns.of(place + INDENT + message) <= paper.width()) {
            paper.line(place + INDENT + message);
        } else {
            paper.line(place);
            paper.paragraph(INDENT, message);
        }
        MarkedLine.write(related.place(), severity, paper, ink);
    }
}
