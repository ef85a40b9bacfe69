package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.format.Format;
import org.provenplan.format.Formats;
import org.provenplan.format.Screen;

/** Says what is wrong with plans, exactly where, and how to put it right. */
final class CheckCommand implements Command {
    private static final Choice FORMAT =
            new Choice("--format", Formats.ofChecks().names());

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "check",
                "Says what is wrong with plans, exactly where, and how to put it right.",
                PlanOptions.FILES,
                options(),
                List.of(
                        new CommandPage.Example("provenplan check", "every plan in this folder and below"),
                        new CommandPage.Example("provenplan check plans/ward-7.yaml", "one plan"),
                        new CommandPage.Example("provenplan check --as-of 2026-06-30", "as it will be on that day"),
                        new CommandPage.Example("provenplan check --format json", "for other programs to read"),
                        new CommandPage.Example("provenplan check --fix --dry-run", "what can be mended, as a diff"),
                        new CommandPage.Example("provenplan check --output csv=wrong.csv", "and a table, in a file")),
                List.of(0, 1, 2, 3, 4, 70));
    }

    private static List<CommandPage.ValueOption> options() {
        List<CommandPage.ValueOption> options = new ArrayList<>();
        options.add(new CommandPage.ValueOption(
                FORMAT.option(),
                "FORMAT",
                "How to print what was found: " + FORMAT.listed() + "; text unless you say."));
        options.add(CheckOutput.OPTION);
        options.addAll(FixOptions.ALL);
        options.addAll(Threshold.ALL);
        options.addAll(SelectionOptions.ALL);
        options.add(Against.REVISION);
        options.add(Against.NEW_ONLY);
        options.add(Screens.COLOUR);
        options.addAll(PlanOptions.ALL);
        options.add(ShownSettings.OPTION);
        options.add(ShownFiles.OPTION);
        return options;
    }

    @Override
    public int run(Typed typed) throws IOException {
        if (typed.has(ShownSettings.OPTION.name())) {
            return new ShownSettings(console).show(typed);
        }
        if (typed.has(ShownFiles.OPTION.name())) {
            return ShownFiles.show(PlanOptions.request(typed, console), console.out());
        }
        String name = typed.option(FORMAT.option()).orElse("text");
        Format<CheckResult> format = Formats.ofChecks(RepositoryRoot.nameFromRoot(console.workingDirectory()))
                .named(FORMAT.checked(name))
                .orElseThrow();
        Screen screen = Screens.of(console, typed);
        Threshold threshold = new Threshold(typed);
        SelectionOptions selection = new SelectionOptions(typed, console);
        List<CheckOutput> outputs = CheckOutput.typed(typed, console);
        Against against = new Against(typed);
        CheckRequest request = PlanOptions.request(typed, console).withHistory();
        FixOptions fix = new FixOptions(typed, console);
        CheckResult shown = against.compared(PlanCheck.runEvenIfAllAreGone(request, console), request, selection);
        CheckResult result = fix.mended(
                request, shown, again -> against.compared(Checker.checkEvenIfAllAreGone(again), again, selection));
        CheckOutput.write(outputs, result, console);
        if (!fix.takesOutput(request)) {
            new GitHubStep(console).print(result, format, screen);
        } else if (!typed.has(FixOptions.DRY_RUN.name())) {
            format.write(result, Screens.ofMessages(console), console.err());
        }
        return threshold.exitCode(result, console);
    }
}
