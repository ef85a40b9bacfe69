package org.provenplan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.due.DueList;
import org.provenplan.format.DueFormat;
import org.provenplan.format.DueFormats;
import org.provenplan.format.Screen;

/** Lists what each person must do, review, recheck or renew, and by when. */
final class DueCommand implements Command {
    private static final Choice FORMAT = new Choice("--format", DueFormats.names());
    private static final String OUTPUT = "--output";
    private static final String OWNER = "--owner";

    private final Console console;

    DueCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "due",
                "Lists what each person must do, review, recheck or renew, and by when.",
                PlanOptions.FILES,
                options(),
                List.of(
                        new CommandPage.Example("provenplan due", "everybody, the next 30 days"),
                        new CommandPage.Example("provenplan due --owner j-green --within 1w", "one person's week"),
                        new CommandPage.Example("provenplan due --within 3m --output due.ics", "for a calendar")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.NO_PLAN, ExitCode.BUG));
    }

    private static List<CommandPage.ValueOption> options() {
        List<CommandPage.ValueOption> options = new ArrayList<>();
        options.add(new CommandPage.ValueOption(
                Within.OPTION,
                "TIME",
                "How far ahead to look: 30d (unless you say), 4w, 2m and the like. What is overdue is always"
                        + " listed."));
        options.add(new CommandPage.ValueOption(
                OWNER, "PERSON", "Only what falls to one person: the id or the name from the register."));
        options.add(new CommandPage.ValueOption(
                FORMAT.option(),
                "FORMAT",
                "How to write it: " + FORMAT.listed()
                        + "; unless you say, as the name of the output file ends, or text. ics is for calendars."));
        options.add(new CommandPage.ValueOption(
                OUTPUT, "FILE", "The file to write, in place of one that is there; without it, standard output."));
        options.add(Screens.COLOUR);
        options.addAll(PlanOptions.ALL);
        return options;
    }

    @Override
    public int run(Typed typed) throws IOException {
        DueFormat format = format(typed);
        Optional<OutputFile> file = typed.option(OUTPUT).map(name -> OutputFile.at(console, name));
        Screen screen = Screens.of(console, typed);
        CheckRequest request = PlanOptions.request(typed, console);
        LocalDate until =
                Within.from(request.asOf(), typed.option(Within.OPTION).orElse(Within.USUAL));
        CheckResult result = PlanCheck.run(request, console);
        DueList list = list(typed, result, until);
        if (file.isPresent()) {
            file.get().checkSpares(result, "The list");
            StringBuilder text = new StringBuilder();
            format.write(list, screen, text);
            file.get().write(text.toString());
            console.err().println("Wrote " + file.get().shown() + ".");
        } else {
            format.write(list, screen, console.out());
        }
        return result.unread().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private static DueList list(Typed typed, CheckResult result, LocalDate until) {
        Optional<String> owner = typed.option(OWNER);
        if (owner.isEmpty()) {
            return DueList.of(result, until);
        }
        return DueList.of(result, until, owner.get())
                .orElseThrow(() -> CommandFailure.usage(OWNER + " must name a person of these plans, and there is no \""
                        + Typed.shown(owner.get()) + "\"" + Typed.meant(owner.get(), DueList.names(result)) + "."));
    }

    private static DueFormat format(Typed typed) {
        Optional<String> named = typed.option(FORMAT.option()).map(FORMAT::checked);
        if (named.isPresent()) {
            return DueFormats.named(named.get()).orElseThrow();
        }
        return typed.option(OUTPUT).map(DueCommand::formatOf).orElseGet(() -> DueFormats.named("text")
                .orElseThrow());
    }

    private static DueFormat formatOf(String file) {
        return DueFormats.ofFile(file)
                .orElseThrow(() -> CommandFailure.usage(Typed.shown(file)
                        + " does not say what to write: end its name in "
                        + new Choice(OUTPUT, DueFormats.endings()).listed() + ", or add " + FORMAT.option() + "."));
    }
}
