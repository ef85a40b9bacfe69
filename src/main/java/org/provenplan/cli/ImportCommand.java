package org.provenplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.privacy.SecondLook;
import org.provenplan.tracker.ColumnMap;
import org.provenplan.tracker.ColumnTable;
import org.provenplan.tracker.Import;
import org.provenplan.tracker.ImportSummary;
import org.provenplan.tracker.cells.TrackerFault;

/** Makes a plan of a tracker that somebody keeps in a spreadsheet. */
final class ImportCommand implements Command {
    private static final String OUTPUT = "--output";
    private static final String SHEET = "--sheet";
    private static final String MAP = "--map";
    private static final String MAP_FILE = "--map-file";
    private static final String DRY_RUN = "--dry-run";
    private static final long LARGEST_MAP = 1 << 16;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "import",
                "Makes a plan of a tracker in a spreadsheet, and makes nothing up.",
                new CommandPage.Arguments(
                        "FILE",
                        "The tracker: a workbook (.xlsx) or a CSV file. What a cell says that no field of the plan can take stands"
                                + " beside the field as a comment.",
                        1,
                        1),
                List.of(
                        new CommandPage.ValueOption(
                                OUTPUT,
                                "NAME",
                                "The plan to write: NAME.yaml is one file, NAME/ a folder with a file for each finding. What"
                                        + " is there already is left as it is. Without it, standard output."),
                        new CommandPage.ValueOption(
                                SHEET, "NAME", "The one sheet to read; all that hold actions unless you say."),
                        new CommandPage.ValueOption(
                                MAP,
                                "COLUMNS",
                                "What columns are, by heading or letter, such as \"Lead=owner,F=due\", named as in the plan;"
                                        + " a concern is finding.",
                                true),
                        new CommandPage.ValueOption(
                                MAP_FILE, "FILE", "A file with the same, a column to a line, to be used again."),
                        new CommandPage.ValueOption(
                                DRY_RUN,
                                "",
                                "Show what each column was taken for and what of it could be used; write nothing.")),
                List.of(
                        new CommandPage.Example("provenplan import tracker.xlsx --dry-run", "what was recognised"),
                        new CommandPage.Example("provenplan import tracker.xlsx --output plan.yaml", "makes the plan")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        String shown = Typed.shown(typed.arguments().get(0));
        Path file = new GivenFiles(console).existing(typed.arguments()).get(0);
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(shown + " is a folder: name the spreadsheet in it.");
        }
        Optional<NewPlan> output = typed.option(OUTPUT).map(name -> NewPlan.at(console, name));
        ColumnMap map = map(typed);
        Import made = made(typed, file, output, map);
        if (typed.has(DRY_RUN)) {
            console.out().print(SecondLook.at(ColumnTable.of(made.summary().columns())));
            tell(made.summary(), "Nothing was written.");
        } else if (output.isPresent()) {
            output.get().write(made);
            tell(made.summary(), "Wrote " + output.get().shown() + ".");
            console.err().println("Next: provenplan check " + output.get().forShell());
        } else {
            console.out().print(made.text());
            tell(made.summary(), "");
        }
        return ExitCode.CLEAN;
    }

    private static Import made(Typed typed, Path file, Optional<NewPlan> output, ColumnMap map) throws IOException {
        String name = file.getFileName().toString();
        String id = output.map(NewPlan::id).orElseGet(() -> NewPlan.idOf(name));
        String shown = Typed.shown(typed.arguments().get(0));
        try {
            Import made = Import.of(new Import.Order(file, Typed.shown(name), id, typed.option(SHEET)), map);
            made.checkFits(output.filter(NewPlan::isFolder).isPresent());
            return made;
        } catch (TrackerFault fault) {
            throw CommandFailure.usage(shown + " " + fault.getMessage() + ".");
        } catch (AccessDeniedException denied) {
            throw CommandFailure.usage(shown + " can't be read: " + SystemReason.of(denied) + ".");
        }
    }

    private ColumnMap map(Typed typed) throws IOException {
        List<String> texts = new ArrayList<>();
        Optional<String> saved = typed.option(MAP_FILE);
        if (saved.isPresent()) {
            Path file = new GivenFiles(console).existing(List.of(saved.get())).get(0);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_MAP) {
                throw CommandFailure.usage(MAP_FILE + " must name a small text file, a column to a line.");
            }
            texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        texts.addAll(typed.all(MAP));
        try {
            return ColumnMap.of(texts);
        } catch (TrackerFault fault) {
            throw CommandFailure.usage(fault.getMessage() + ".");
        }
    }

    private void tell(ImportSummary summary, String done) {
        StringBuilder told = new StringBuilder(done.isEmpty() ? "" : done + "\n");
        told.append(count(summary.findings(), "finding")).append(" and ").append(count(summary.actions(), "action"));
        told.append(" of ")
                .append(count(summary.cells(), "cell"))
                .append(" with text: ")
                .append(summary.inFields());
        told.append(" in fields, ")
                .append(summary.inComments())
                .append(" in comments, ")
                .append(summary.headings());
        told.append(summary.headings() == 1 ? " heading." : " headings.");
        summary.remarks().forEach(remark -> told.append('\n').append(remark).append('.'));
        console.err().println(SecondLook.at(told.toString()));
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
