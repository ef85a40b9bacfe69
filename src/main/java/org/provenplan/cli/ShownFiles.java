package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.Checker;
import org.provenplan.check.LeftOut;
import org.provenplan.source.ShownPath;

/** Lists the files that a check reads as plans, and the plans that it leaves out, each with the reason. */
final class ShownFiles {
    static final CommandPage.ValueOption OPTION = new CommandPage.ValueOption(
            "--list-files",
            "",
            "Check nothing; list the files that are taken for plans and those that are left out, and why.");

    private ShownFiles() {}

    /** Writes a line for each file: its name, and behind a tab why it is read. */
    static int show(CheckRequest request, Appendable out) throws IOException {
        List<CheckedPlan> plans = Checker.plans(request);
        PlanCheck.requirePlans(plans, request);
        for (CheckedPlan plan : plans) {
            line(plan.file(), why(plan, request), out);
            for (Path finding : plan.path().findings()) {
                String shown = ShownPath.of(request.workingDirectory(), finding);
                line(shown, "a finding of " + plan.file(), out);
            }
        }
        for (LeftOut plan : Checker.leftOut(request)) {
            line(plan.file(), "left out: it " + plan.why().words(), out);
        }
        return ExitCode.CLEAN;
    }

    private static void line(String file, String why, Appendable out) throws IOException {
        out.append(file).append('\t').append(why).append('\n');
    }

    private static String why(CheckedPlan plan, CheckRequest request) {
        if (request.standardInput().isPresent()) {
            return "standard input";
        }
        Path main = plan.path().main().toAbsolutePath().normalize();
        boolean named = request.inputs().stream()
                .map(input -> input.toAbsolutePath().normalize())
                .anyMatch(input -> input.equals(main) || plan.path().findings().contains(input));
        if (named) {
            return "named";
        }
        return plan.settings()
                .plans()
                .filter(set -> plan.path().given())
                .map(set -> "matches plans in " + set.from())
                .orElse("has the line provenplan:");
    }
}
