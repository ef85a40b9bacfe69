package org.provenplan.cli;

import java.io.IOException;
import java.util.List;
import org.provenplan.format.Rulebook;
import org.provenplan.format.Screen;

/** Lists the rules. */
final class RulesCommand implements Command {
    private static final CommandPage.ValueOption FORMAT =
            new CommandPage.ValueOption("--format", "FORMAT", "text (unless you say), json or markdown.");
    private static final Choice FORMATS = new Choice(FORMAT.name(), List.of("json", "markdown", "text"));

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "rules",
                "Lists all rules, with what each asks.",
                new CommandPage.Arguments("", "", 0, 0),
                List.of(FORMAT, OutputOptions.FILE, Screens.COLOUR),
                List.of(new CommandPage.Example("provenplan rules", "family by family")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        String format = FORMATS.checked(typed.option(FORMAT.name()).orElse("text"));
        Screen screen = Screens.of(console, typed);
        OutputOptions.write(OutputOptions.file(typed, console), out -> write(format, screen, out), console);
        return ExitCode.CLEAN;
    }

    private static void write(String format, Screen screen, Appendable out) throws IOException {
        switch (format) {
            case "json" -> Rulebook.json(out);
            case "markdown" -> Rulebook.markdown(out);
            default -> Rulebook.text(screen, out);
        }
    }
}
