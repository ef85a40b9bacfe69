package org.provenplan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.format.Formats;
import org.provenplan.format.Screen;
import org.provenplan.life.PlanLives;
import org.provenplan.life.Trend;

/** Shows how plans stood month by month. */
final class TrendCommand implements Command {
    private static final Choice FORMAT =
            new Choice("--format", Formats.ofTrend().names());
    private static final CommandPage.ValueOption SINCE = new CommandPage.ValueOption(
            "--since",
            "DATE",
            "The first month to look at, by one of its days; unless you say, that of the first commit.");

    private final Console console;

    TrendCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        List<CommandPage.ValueOption> options = new ArrayList<>();
        options.add(new CommandPage.ValueOption(
                FORMAT.option(), "FORMAT", "How to write it: " + FORMAT.listed() + "; text unless you say."));
        options.add(OutputOptions.FILE);
        options.add(SINCE);
        options.add(Screens.COLOUR);
        options.addAll(PlanOptions.ALL);
        return new CommandPage(
                "trend",
                "Shows how plans stood at the end of each month: what was open, overdue, done and closed with proof.",
                PlanOptions.FILES,
                options,
                List.of(
                        new CommandPage.Example("provenplan trend", "a table for the board"),
                        new CommandPage.Example(
                                "provenplan trend --format csv --output trend.csv", "for a spreadsheet")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.NO_PLAN, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        String format = FORMAT.checked(typed.option(FORMAT.option()).orElse("text"));
        Optional<LocalDate> since = typed.option(SINCE.name()).map(day -> TypedDay.of(SINCE.name(), day));
        PlanLives plans = HistoryCommand.livesOf(PlanOptions.request(typed, console), console);
        Trend trend = Trend.of(plans, since, LocalDate.now(console.clock()));
        Screen screen = Screens.of(console, typed);
        OutputOptions.write(
                OutputOptions.file(typed, console),
                "The table",
                plans.result(),
                out -> Formats.ofTrend().named(format).orElseThrow().write(trend, screen, out),
                console);
        return plans.gaps().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }
}
