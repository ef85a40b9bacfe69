package org.provenplan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.due.DueList;
import org.provenplan.format.FileFormat;
import org.provenplan.format.Formats;
import org.provenplan.format.Screen;

/** Lists what each person must do, review, recheck or renew, and by when. */
final class DueCommand implements Command {
    private static final Formats<FileFormat<DueList>> FORMATS = Formats.ofDue();
    private static final OutputOptions OUTPUT =
            new OutputOptions(FORMATS.all().stream().map(OutputOptions.Kind::of).toList(), "text");
    private static final String OWNER = "--owner";
    private static final String SINCE = "--since";

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
                        new CommandPage.Example("provenplan due --since 2026-06-14", "what turned overdue since then"),
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
                SINCE,
                "DAY",
                "Only what has become overdue after that day, such as that of the last mail; nothing is printed when"
                        + " nothing has."));
        options.add(new CommandPage.ValueOption(
                OWNER, "PERSON", "Only what falls to one person: the id or the name from the register."));
        options.addAll(OUTPUT.all(" ics is for calendars."));
        options.add(Screens.COLOUR);
        options.addAll(PlanOptions.ALL);
        return options;
    }

    @Override
    public int run(Typed typed) throws IOException {
        FileFormat<DueList> format = FORMATS.named(OUTPUT.format(typed)).orElseThrow();
        Optional<OutputFile> file = OutputOptions.file(typed, console);
        Screen screen = Screens.of(console, typed);
        CheckRequest request = PlanOptions.request(typed, console);
        Optional<LocalDate> since = since(typed, request.asOf());
        String ahead = typed.option(Within.OPTION).orElse(since.isPresent() ? "0d" : Within.USUAL);
        LocalDate until = Within.from(request.asOf(), ahead);
        CheckResult result = PlanCheck.run(request, console);
        DueList all = list(typed, result, until);
        DueList list = since.map(all::overdueSince).orElse(all);
        OutputOptions.write(file, "The list", result, out -> format.write(list, screen, out), console);
        return result.unread().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private static Optional<LocalDate> since(Typed typed, LocalDate asOf) {
        Optional<LocalDate> since = typed.option(SINCE).map(day -> TypedDay.of(SINCE, day));
        if (since.isPresent() && typed.option(Within.OPTION).isPresent()) {
            throw CommandFailure.usage(SINCE + " looks back and " + Within.OPTION + " ahead: give one of them.");
        }
        if (since.isPresent() && since.get().isAfter(asOf)) {
            throw CommandFailure.usage(
                    SINCE + " must be a day that has been, but " + since.get() + " is after " + asOf + ".");
        }
        return since;
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
}
