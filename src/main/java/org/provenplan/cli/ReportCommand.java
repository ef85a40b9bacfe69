package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.ToolVersion;
import org.provenplan.report.Past;
import org.provenplan.report.Renderer;
import org.provenplan.report.ReportFailure;
import org.provenplan.report.ReportFormat;
import org.provenplan.report.ReportInput;
import org.provenplan.report.ReportKind;
import org.provenplan.report.ReportKinds;

/** Writes a report of plans, from what a check of them finds. */
final class ReportCommand implements Command {
    private static final OutputOptions OUTPUT = new OutputOptions(
            Arrays.stream(ReportFormat.values())
                    .map(format -> new OutputOptions.Kind(format.word(), format.endings()))
                    .toList(),
            ReportFormat.HTML.word());

    private static final Choice KIND = new Choice(
            "--kind", ReportKinds.all().stream().map(ReportKind::word).toList());
    private static final CommandPage.ValueOption KIND_OPTION = new CommandPage.ValueOption(
            KIND.option(),
            "KIND",
            "Whom it is for: "
                    + ReportKinds.all().stream()
                            .map(kind -> kind.word() + ", " + kind.reader())
                            .collect(Collectors.joining("; "))
                    + "; status unless you say.");

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "report",
                "Writes a report of plans for one of its readers, from what the check found.",
                PlanOptions.FILES,
                options(),
                List.of(
                        new CommandPage.Example("provenplan report --output report.html", "one page, to open or send"),
                        new CommandPage.Example(
                                "provenplan report plan.yaml --kind board --output board.html",
                                "two pages for the board"),
                        new CommandPage.Example("provenplan report --format markdown", "the same as text"),
                        new CommandPage.Example("provenplan report --as-of 2026-06-30", "with that day as today"),
                        new CommandPage.Example(
                                "provenplan report --at 2026-06-30", "as the plans, their proof and settings were")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.NO_PLAN, ExitCode.BUG));
    }

    private static List<CommandPage.ValueOption> options() {
        List<CommandPage.ValueOption> options = new ArrayList<>();
        options.add(KIND_OPTION);
        options.addAll(OUTPUT.all(""));
        options.add(EarlierPlans.SINCE);
        options.add(PlansAt.AT);
        options.addAll(PlanOptions.ALL);
        return options;
    }

    @Override
    public int run(Typed typed) throws IOException {
        ReportFormat format = ReportFormat.named(OUTPUT.format(typed)).orElseThrow();
        ReportKind kind = ReportKinds.named(
                        typed.option(KIND.option()).map(KIND::checked).orElse("status"))
                .orElseThrow();
        Optional<OutputFile> file = OutputOptions.file(typed, console);
        Optional<String> revision = typed.option(PlansAt.AT.name());
        if (revision.isEmpty()) {
            CheckRequest request = PlanOptions.request(typed, console);
            CheckResult result = PlanCheck.run(request.withHistory(), console);
            checkPlans(kind, result);
            Optional<Past> past = EarlierPlans.of(typed, request, result);
            return write(kind, new ReportInput(result, past, "", ToolVersion.current()), format, file);
        }
        if (typed.option(EarlierPlans.SINCE.name()).isPresent()) {
            throw CommandFailure.usage("--since compares with the plans as they are, so it can't stand beside --at.");
        }
        try (PlansAt past = PlansAt.at(revision.get(), typed, console)) {
            CheckResult result = past.check();
            checkPlans(kind, result);
            return write(
                    kind, new ReportInput(result, Optional.empty(), past.shown(), ToolVersion.current()), format, file);
        }
    }

    private static void checkPlans(ReportKind kind, CheckResult result) {
        int plans = result.plans().size();
        if (kind.isOfOnePlan() && plans > 1) {
            throw CommandFailure.usage("A report of the kind " + kind.word() + " is about one plan, and " + plans
                    + " were found: name one of them, such as "
                    + Typed.shown(result.plans().get(0).file()) + ".");
        }
    }

    private int write(ReportKind kind, ReportInput input, ReportFormat format, Optional<OutputFile> file)
            throws IOException {
        OutputOptions.write(
                file, "The report", input.result(), out -> out.append(rendered(kind, input, format)), console);
        return input.result().isComplete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private static String rendered(ReportKind kind, ReportInput input, ReportFormat format) {
        try {
            return Renderer.bundled().render(kind, input, format);
        } catch (ReportFailure failure) {
            throw CommandFailure.incomplete(failure.getMessage());
        }
    }
}
