package org.provenplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.check.BaselineFault;
import org.provenplan.check.ToolVersion;
import org.provenplan.config.ConfigFault;
import org.provenplan.format.ConfigFaultText;

/** Finds the command that was asked for and runs it. Only that one is built: building them all costs start-up time. */
final class CommandLineProgram {
    private static final List<String> COMMANDS = List.of(
            "baseline",
            "changes",
            "check",
            "due",
            "explain",
            "export",
            "history",
            "import",
            "init",
            "report",
            "rules",
            "schema",
            "trend",
            "warm-up");

    /** Those that tell what plans say. */
    private static final Set<String> OF_PLANS =
            Set.of("baseline", "changes", "check", "due", "export", "history", "report", "trend");

    private final Console console;

    CommandLineProgram(Console console) {
        this.console = console;
    }

    /** Runs a command line and gives the exit code; everything it says has been written when it returns. */
    int run(String... args) {
        int code = runGuarded(List.of(args));
        console.out().flush();
        Optional<IOException> failure = console.out().failure();
        if (failure.isPresent() && !console.out().isClosedByReader()) {
            code = tell(
                    "The output couldn't be written to its end: " + SystemReason.of(failure.get()) + ".",
                    ExitCode.INCOMPLETE);
        }
        console.err().flush();
        return code;
    }

    /** Whatever goes wrong, nobody who types a command is shown a stack trace. */
    private int runGuarded(List<String> words) {
        try {
            return runCommand(words);
        } catch (CommandFailure failure) {
            return tell(failure.getMessage(), failure.exitCode());
        } catch (ConfigFault fault) {
            return tellOf(fault);
        } catch (BaselineFault fault) {
            return tell(fault.getMessage() + ".", ExitCode.USAGE);
        } catch (IOException failure) {
            return tell(
                    "The input couldn't be read to its end: " + SystemReason.of(failure) + ".", ExitCode.INCOMPLETE);
        } catch (RuntimeException | Error fault) {
            Fault.trace(fault, console);
            return tell(Fault.sentence(fault), Fault.exitCode(fault));
        }
    }

    private int runCommand(List<String> words) throws IOException {
        if (words.isEmpty() || words.get(0).startsWith("-")) {
            return runWithoutCommand(words);
        }
        if (!COMMANDS.contains(words.get(0))) {
            throw CommandFailure.usage(Misuse.unknownCommand(words.get(0), COMMANDS));
        }
        if (!OF_PLANS.contains(words.get(0))) {
            return run(words, console);
        }
        Console twice = console.lookedAtTwice();
        try {
            return run(words, twice);
        } finally {
            twice.out().flush();
            twice.err().flush();
        }
    }

    private static int run(List<String> words, Console console) throws IOException {
        Command command = command(words.get(0), console);
        List<String> rest = words.subList(1, words.size());
        Optional<Typed> plain = Typed.plainly(command.page(), rest);
        Optional<Typed> typed = plain.isPresent() ? plain : new CommandLineReader(console).read(command.page(), rest);
        return typed.isPresent() ? command.run(typed.get()) : ExitCode.CLEAN;
    }

    /** A command by its name; a switch, since references to all of them would be linked at every start. */
    private static Command command(String name, Console console) {
        return switch (name) {
            case "baseline" -> new BaselineCommand(console);
            case "changes" -> new ChangesCommand(console);
            case "check" -> new CheckCommand(console);
            case "due" -> new DueCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "export" -> new ExportCommand(console);
            case "history" -> new HistoryCommand(console);
            case "import" -> new ImportCommand(console);
            case "init" -> new InitCommand(console);
            case "report" -> new ReportCommand(console);
            case "rules" -> new RulesCommand(console);
            case "schema" -> new SchemaCommand(console);
            case "trend" -> new TrendCommand(console);
            case "warm-up" -> new WarmUpCommand(console);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    private int runWithoutCommand(List<String> words) {
        List<CommandPage> pages =
                COMMANDS.stream().map(name -> command(name, console).page()).toList();
        CommandLineReader reader = new CommandLineReader(console);
        if (reader.readBeforeCommand(HelpPages.root(version(), pages), words)) {
            return ExitCode.CLEAN;
        }
        reader.showHelp(HelpPages.root(version(), pages));
        return ExitCode.USAGE;
    }

    private static String version() {
        return HelpPages.PROGRAM + " " + ToolVersion.current() + ", Java " + Runtime.version();
    }

    /** Everything that is wrong with the configuration, each with its line. */
    private int tellOf(ConfigFault fault) {
        try {
            ConfigFaultText.write(fault, Screens.ofMessages(console), console.err());
        } catch (IOException unwritable) {
            return ExitCode.USAGE;
        }
        return tell("Nothing was done: put the configuration right first.", ExitCode.USAGE);
    }

    private int tell(String sentence, int code) {
        console.err().println(HelpPages.PROGRAM + ": " + sentence);
        return code;
    }
}
