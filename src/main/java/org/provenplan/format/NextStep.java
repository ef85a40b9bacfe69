package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.KeyOrder;
import org.provenplan.plan.StructureRules;
import org.provenplan.rule.Family;
import org.provenplan.rules.Rules;
import org.provenplan.yaml.slips.TextRules;

/** The one thing to do after a check: put right what stands in the way of the rest, then the gravest, then write the report. */
final class NextStep {
    private static final String NEXT = "Next: ";

    private final CheckResult result;
    private final Paper paper;
    private final Ink ink;

    NextStep(CheckResult result, Paper paper, Ink ink) {
        this.result = result;
        this.paper = paper;
        this.ink = ink;
    }

    void write() throws IOException {
        List<CheckedPlan> unread = result.unread();
        Optional<Diagnostic> first = first(unread);
        if (first.isPresent()) {
            String so = !unread.isEmpty() ? ", so that the rest of the plan can be checked" : "";
            paper.paragraph(NEXT, "put right " + first.get().place() + so, ink::bold);
            paper.paragraph(" ".repeat(NEXT.length()), first.get().fix().sentence());
        } else if (!result.isComplete()) {
            paper.paragraph(NEXT, "report the failure above; everything else has been checked", ink::bold);
        } else if (result.plans().isEmpty()) {
            type("write a first plan to fill in", "provenplan init my-service");
        } else if (result.found().unseen() > 0) {
            type("see the rest", "provenplan check" + plans());
        } else {
            type("write the report", "provenplan report" + plans() + " --output report.html");
        }
    }

    /** A command stands on a line of its own, whole, to be copied. */
    private void type(String what, String command) throws IOException {
        paper.paragraph(NEXT, what, ink::bold);
        paper.line(" ".repeat(NEXT.length()) + paper.shown(command));
    }

    /** In the order of the document, what keeps a file from being understood; then, in that order, the gravest. */
    private Optional<Diagnostic> first(List<CheckedPlan> unread) {
        Diagnostic first = null;
        for (Diagnostic diagnostic : result.active()) {
            if (first == null || comesBefore(diagnostic, first, unread)) {
                first = diagnostic;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Of what is missing at one place, or of the plan itself, the key that the format has first is the next to type. */
    private static boolean comesBefore(Diagnostic diagnostic, Diagnostic first, List<CheckedPlan> unread) {
        int rank = rank(diagnostic, unread) - rank(first, unread);
        boolean sameFile =
                diagnostic.place().source().file().equals(first.place().source().file());
        boolean samePlace =
                diagnostic.place().from() == first.place().from() || (isOfPlan(diagnostic) && isOfPlan(first));
        return rank < 0
                || (rank == 0 && sameFile && samePlace && KeyOrder.of(diagnostic.field()) < KeyOrder.of(first.field()));
    }

    private static boolean isOfPlan(Diagnostic diagnostic) {
        boolean plan = diagnostic.item().isEmpty() || diagnostic.item().equals(diagnostic.plan());
        return plan && diagnostic.field().indexOf('.') < 0;
    }

    /** The lower, the sooner it is to be put right. */
    private static int rank(Diagnostic diagnostic, List<CheckedPlan> unread) {
        boolean error = diagnostic.severity() == Severity.ERROR;
        if (!unread.isEmpty() && !unread.get(0).holds(diagnostic.place())) {
            return Integer.MAX_VALUE;
        }
        if (!unread.isEmpty() && diagnostic.rule().equals(TextRules.READABLE_YAML)) {
            return 0;
        }
        if (error && isOfText(diagnostic)) {
            return 1;
        }
        boolean unnamed = diagnostic.rule().equals(StructureRules.REQUIRED_FIELDS) && !isOfPlan(diagnostic);
        if (error && (unnamed || diagnostic.rule().equals(StructureRules.KNOWN_FIELDS))) {
            return 2;
        }
        return switch (diagnostic.severity()) {
            case ERROR -> 3;
            case WARNING -> 4;
            case INFO -> 5;
        };
    }

    private static boolean isOfText(Diagnostic diagnostic) {
        return Rules.named(diagnostic.rule().name())
                .filter(rule -> rule.info().family() == Family.TEXT)
                .isPresent();
    }

    /** The one plan, or the folder that all of them lie in, as it is typed in a shell; nothing for the working directory. */
    private String plans() {
        List<String> files = new ArrayList<>();
        for (CheckedPlan plan : result.plans()) {
            files.add(plan.file());
        }
        String common = files.get(0);
        while (!common.isEmpty() && !allIn(common, files)) {
            common = common.substring(0, Math.max(0, common.lastIndexOf('/')));
        }
        return common.isEmpty() ? "" : " " + typed(common);
    }

    /** A name so that no shell makes something else of it. */
    private static String typed(String name) {
        if (name.matches("[\\w./@%+=:,-]+")) {
            return name;
        }
        boolean harmless = name.chars().noneMatch(unit -> "\"$`\\!".indexOf(unit) >= 0);
        return harmless ? "\"" + name + "\"" : "'" + name.replace("'", "'\\''") + "'";
    }

    private static boolean allIn(String place, List<String> files) {
        for (String file : files) {
            if (!file.equals(place) && !file.startsWith(place + "/")) {
                return false;
            }
        }
        return true;
    }
}
