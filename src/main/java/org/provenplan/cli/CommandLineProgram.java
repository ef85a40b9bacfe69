package org.provenplan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Finds the command that was asked for and runs it. Only that one is built: building them all costs start-up time. */
final class CommandLineProgram {
    private static final Map<String, Function<Console, Object>> COMMANDS = Map.of("check", CheckCommand::new);

    private final Console console;

    CommandLineProgram(Console console) {
        this.console = console;
    }

    /** Runs a command line and gives the exit code; everything it says has been written when it returns. */
    int run(String... args) {
        try {
            return commandLine(args).execute(args);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private CommandLine commandLine(String... args) {
        CommandLine root = new CommandLine(new ProvenplanCommand());
        List<String> wanted = args.length > 0 && COMMANDS.containsKey(args[0])
                ? List.of(args[0])
                : COMMANDS.keySet().stream().sorted().toList();
        wanted.forEach(name -> root.addSubcommand(name, COMMANDS.get(name).apply(console)));
        root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        root.setExecutionExceptionHandler((failure, command, parsed) -> {
            throw failure;
        });
        return root;
    }
}
