package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.provenplan.check.CheckResult;
import org.provenplan.check.ToolVersion;
import org.provenplan.report.Renderer;
import org.provenplan.report.ReportFailure;
import org.provenplan.report.ReportFormat;
import org.provenplan.report.ReportInput;
import org.provenplan.report.ReportKind;

/** Writes a status report of plans, from what a check of them finds. */
final class ReportCommand implements Command {
    private static final OutputOptions OUTPUT = new OutputOptions(
            Arrays.stream(ReportFormat.values())
                    .map(format -> new OutputOptions.Kind(format.word(), format.endings()))
                    .toList(),
            ReportFormat.HTML.word());

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "report",
                "Writes a status report of plans, with what the check found shown where it belongs.",
                PlanOptions.FILES,
                options(),
                List.of(
                        new CommandPage.Example("provenplan report --output report.html", "one page, to open or send"),
                        new CommandPage.Example("provenplan report --format markdown", "the same as text"),
                        new CommandPage.Example("provenplan report --as-of 2026-06-30", "with that day as today"),
                        new CommandPage.Example(
                                "provenplan report --at 2026-06-30", "as the plans, their proof and settings were")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.NO_PLAN, ExitCode.BUG));
    }

    private static List<CommandPage.ValueOption> options() {
        List<CommandPage.ValueOption> options = new ArrayList<>();
        options.addAll(OUTPUT.all(""));
        options.add(PlansAt.AT);
        options.addAll(PlanOptions.ALL);
        return options;
    }

    @Override
    public int run(Typed typed) throws IOException {
        ReportFormat format = ReportFormat.named(OUTPUT.format(typed)).orElseThrow();
        Optional<OutputFile> file = OutputOptions.file(typed, console);
        Optional<String> revision = typed.option(PlansAt.AT.name());
        if (revision.isEmpty()) {
            return write(PlanCheck.run(PlanOptions.request(typed, console).withHistory(), console), "", format, file);
        }
        try (PlansAt past = PlansAt.at(revision.get(), typed, console)) {
            return write(past.check(), past.shown(), format, file);
        }
    }

    /** Writes what a check found; a revision is the one that the plans were read at, none for today's. */
    private int write(CheckResult result, String revision, ReportFormat format, Optional<OutputFile> file)
            throws IOException {
        OutputOptions.write(file, "The report", result, out -> out.append(rendered(result, revision, format)), console);
        return result.isComplete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private static String rendered(CheckResult result, String revision, ReportFormat format) {
        ReportInput input = new ReportInput(result, Optional.empty(), revision, ToolVersion.current());
        try {
            return Renderer.bundled().render(ReportKind.named("status").orElseThrow(), input, format);
        } catch (ReportFailure failure) {
            throw CommandFailure.incomplete(failure.getMessage());
        }
    }
}
