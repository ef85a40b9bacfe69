package org.provenplan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Has picocli read what {@link Typed#plainly} can't: calls for help, and mistakes. */
final class CommandLineReader {
    /** What stands between the two where help shows them; typed, an equals sign is as good. */
    private static final String OPTION_AND_VALUE = " ";

    private final Console console;

    CommandLineReader(Console console) {
        this.console = console;
    }

    /**
     * What was typed after a command; empty where that was a call for help, which has then been given.
     *
     * @throws CommandFailure if it is not as the command expects
     */
    Optional<Typed> read(CommandPage page, List<String> words) {
        CommandLine line = line(HelpPages.of(page));
        return parse(line, words).map(result -> {
            Map<String, List<String>> options = new HashMap<>();
            page.options().stream()
                    .filter(option -> result.hasMatchedOption(option.name()))
                    .forEach(option -> options.put(option.name(), values(result, option)));
            List<String> arguments = result.matchedPositionalValue(0, List.of());
            if (!page.arguments().fit(arguments)) {
                throw CommandFailure.usage(Misuse.wrongNumber(page, arguments));
            }
            return new Typed(arguments, options);
        });
    }

    private static List<String> values(ParseResult result, CommandPage.ValueOption option) {
        return option.repeatable()
                ? result.matchedOptionValue(option.name(), List.of())
                : List.of(result.matchedOptionValue(option.name(), ""));
    }

    /** Gives the help or the version that was asked for before any command; false where neither was. */
    boolean readBeforeCommand(CommandSpec root, List<String> words) {
        return parse(line(root), words).isEmpty();
    }

    /** Shows what commands there are to somebody who named none. */
    void showHelp(CommandSpec root) {
        PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
        line(root).setSeparator(OPTION_AND_VALUE).usage(err);
    }

    private static Optional<ParseResult> parse(CommandLine line, List<String> words) {
        try {
            ParseResult result = line.parseArgs(words.toArray(String[]::new));
            line.setSeparator(OPTION_AND_VALUE);
            return CommandLine.executeHelpRequest(result) == null ? Optional.of(result) : Optional.empty();
        } catch (ParameterException mistake) {
            throw CommandFailure.usage(Misuse.sentence(mistake));
        }
    }

    private CommandLine line(CommandSpec spec) {
        Ansi ansi = Screens.colour(console, Screens.AUTO) ? Ansi.ON : Ansi.OFF;
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(ansi));
    }
}
