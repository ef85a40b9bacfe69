package org.provenplan.cli;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in one sentence that ends with where to read on. */
final class Misuse {
    private Misuse() {}

    static String sentence(ParameterException mistake) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        return what(mistake, command) + seeHelp(command.qualifiedName());
    }

    /** Somebody typed a command that there is not. */
    static String unknownCommand(String typed, Collection<String> commands) {
        return "There is no command " + Typed.shown(typed) + Typed.meant(typed, commands)
                + "; provenplan --help shows those there are.";
    }

    /** Somebody typed more than a command takes, or less than it needs. */
    static String wrongNumber(CommandPage page, List<String> typed) {
        CommandPage.Arguments arguments = page.arguments();
        String what = typed.size() < arguments.least()
                ? arguments.label() + " is missing"
                : Typed.shown(typed.get(arguments.most())) + " is one argument too many";
        return what + seeHelp(HelpPages.PROGRAM + " " + page.name());
    }

    private static String seeHelp(String command) {
        return "; " + command + " --help shows what can be typed.";
    }

    private static String what(ParameterException mistake, CommandSpec command) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (mistake instanceof MissingParameterException missing
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            return option.longestName() + " needs a value, " + option.paramLabel();
        }
        if (mistake instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is given twice: give it once";
        }
        return Typed.shown(mistake.getMessage());
    }

    private static String unmatched(String word, CommandSpec command) {
        if (!word.startsWith("-")) {
            return Typed.shown(word) + " is one argument too many";
        }
        String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return "There is no option " + Typed.shown(option)
                + Typed.meant(option, command.optionsMap().keySet());
    }
}
