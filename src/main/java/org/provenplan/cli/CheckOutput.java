package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.CheckResult;
import org.provenplan.format.Format;
import org.provenplan.format.Formats;
import org.provenplan.format.Screen;

/** A file that a check is told to write beside what it prints, and in which format. */
record CheckOutput(Format<CheckResult> format, OutputFile file) {
    static final CommandPage.ValueOption OPTION = new CommandPage.ValueOption(
            "--output",
            "FORMAT=FILE",
            "A file to write as well, such as csv=plan.csv, in place of one that is there; may be repeated.",
            true);

    private static final Choice FORMAT =
            new Choice("The format of " + OPTION.name(), Formats.ofChecks().names());

    /**
     * The files that were asked for.
     *
     * @throws CommandFailure if one can't be understood, or is asked for twice
     */
    static List<CheckOutput> typed(Typed typed, Console console) {
        List<CheckOutput> outputs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String pair : typed.all(OPTION.name())) {
            CheckOutput output = of(pair, console);
            if (!names.add(output.file().shown())) {
                throw CommandFailure.usage(output.file().shown() + " can't hold two formats: give each " + OPTION.name()
                        + " its own file.");
            }
            outputs.add(output);
        }
        return outputs;
    }

    /**
     * Writes them, or none where one would replace a plan.
     *
     * @throws CommandFailure if one can't be written
     */
    static void write(List<CheckOutput> outputs, CheckResult result, Console console) throws IOException {
        for (CheckOutput output : outputs) {
            output.file().checkSpares(result, "The output");
        }
        for (CheckOutput output : outputs) {
            StringBuilder content = new StringBuilder();
            output.format().write(result, Screen.PAPER, content);
            output.file().write(content.toString());
            console.err().println("Wrote " + output.file().shown() + ".");
        }
    }

    private static CheckOutput of(String pair, Console console) {
        int equals = pair.indexOf('=');
        String file = pair.substring(equals + 1);
        if (equals < 0 || file.isBlank()) {
            throw CommandFailure.usage(OPTION.name() + " must be a format, an equals sign and a file, such as"
                    + " sarif=plan.sarif, but it is \"" + Typed.shown(pair) + "\".");
        }
        String format = FORMAT.checked(pair.substring(0, equals));
        if (file.equals("-")) {
            throw CommandFailure.usage(
                    OPTION.name() + " writes a file: to print " + format + ", write --format " + format + ".");
        }
        Formats<Format<CheckResult>> formats =
                Formats.ofChecks(RepositoryRoot.nameFromRoot(console.workingDirectory()));
        return new CheckOutput(formats.named(format).orElseThrow(), OutputFile.at(console, file));
    }
}
