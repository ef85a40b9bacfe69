package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.sheet.Export;

/** Writes plans as a spreadsheet, for those who ask for one. */
final class ExportCommand implements Command {
    private static final String OUTPUT = "--output";
    private static final String WORKBOOK = ".xlsx";
    private static final String CSV = ".csv";
    private static final Choice SHEET = new Choice("--sheet", Export.names());

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "export",
                "Writes plans as a spreadsheet, for those who ask for one.",
                PlanOptions.FILES,
                options(),
                List.of(
                        new CommandPage.Example("provenplan export --output plan.xlsx", "a workbook with six sheets"),
                        new CommandPage.Example("provenplan export --output plan.csv", "the actions alone"),
                        new CommandPage.Example("provenplan export --sheet owed --output owed.csv", "what is owed")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.NO_PLAN, ExitCode.BUG));
    }

    private static List<CommandPage.ValueOption> options() {
        List<CommandPage.ValueOption> options = new ArrayList<>();
        options.add(new CommandPage.ValueOption(
                OUTPUT,
                "FILE",
                "The file to write, in place of one that is there: all sheets where it ends in .xlsx, one of them where it ends"
                        + " in .csv."));
        options.add(new CommandPage.ValueOption(
                SHEET.option(),
                "NAME",
                "Which sheet a .csv file holds: " + SHEET.listed() + "; actions unless you say."));
        options.add(PlansAt.AT);
        options.addAll(PlanOptions.ALL);
        return options;
    }

    @Override
    public int run(Typed typed) throws IOException {
        String name = typed.option(OUTPUT)
                .orElseThrow(
                        () -> CommandFailure.usage(
                                "--output is missing: name the file to write, such as --output plan.xlsx or --output actions.csv."));
        boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
        checkKind(name, workbook, typed);
        String sheet =
                SHEET.checked(typed.option(SHEET.option()).orElse(Export.names().get(0)));
        OutputFile file = OutputFile.at(console, name);
        Optional<String> revision = typed.option(PlansAt.AT.name());
        if (revision.isEmpty()) {
            CheckRequest request = PlanOptions.request(typed, console).withHistory();
            CheckResult result = PlanCheck.run(request, console);
            return write(result, CurrentRevision.shown(request, result), file, workbook, sheet);
        }
        try (PlansAt past = PlansAt.at(revision.get(), typed, console)) {
            return write(past.check(), past.shown(), file, workbook, sheet);
        }
    }

    private static void checkKind(String name, boolean workbook, Typed typed) {
        if (!workbook && !name.toLowerCase(Locale.ROOT).endsWith(CSV)) {
            throw CommandFailure.usage(
                    Typed.shown(name) + " does not say what to write: end its name in .xlsx or .csv.");
        }
        if (workbook && typed.has(SHEET.option())) {
            throw CommandFailure.usage("A workbook holds all sheets: leave out --sheet, or end the name in .csv.");
        }
    }

    private int write(CheckResult result, String revision, OutputFile file, boolean workbook, String sheet) {
        file.checkSpares(result, "The spreadsheet");
        Export export = Export.of(result, revision);
        if (workbook) {
            file.write(export.workbook());
        } else {
            file.write(export.csv(sheet));
        }
        console.err().println("Wrote " + file.shown() + ".");
        return result.isComplete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }
}
