package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a first plan for somebody to fill in. */
final class InitCommand implements Command {
    private static final String CONFIGURATION = "provenplan";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final String ENDING = ".yaml";

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "init",
                "Writes a first plan with one finding worked through, and notes on what to fill in.",
                new CommandPage.Arguments(
                        "NAME",
                        "What to call the plan: lower-case letters, digits and hyphens. It is written to NAME.yaml; a file"
                                + " that is there already is left as it is.",
                        1,
                        1),
                List.of(new CommandPage.ValueOption(
                        PlanOptions.AS_OF.name(), "DATE", "The day on which the plan begins; today unless you say.")),
                List.of(
                        new CommandPage.Example("provenplan init my-service", "writes my-service.yaml"),
                        new CommandPage.Example("provenplan init plans/ward-7", "writes it into the folder plans")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        String name = typed.arguments().get(0);
        String file = name.endsWith(ENDING) ? name : name + ENDING;
        OutputFile output = OutputFile.at(console, file);
        String id = id(file);
        output.create(new StarterPlan(id, id + ENDING, PlanOptions.asOf(typed, console)).text());
        console.err().println(done(output.shown()));
        return ExitCode.CLEAN;
    }

    private static String id(String file) {
        Path last = Path.of(file).getFileName();
        String id = last.toString().substring(0, last.toString().length() - ENDING.length());
        if (!ID.matcher(id).matches()) {
            String better =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            throw CommandFailure.usage(
                    "NAME must be lower-case letters, digits and hyphens, at most 64 of them, but it is \""
                            + Typed.shown(id) + "\"" + (ID.matcher(better).matches() ? ": write " + better : "") + ".");
        }
        if (id.equals(CONFIGURATION)) {
            throw CommandFailure.usage("NAME must not be provenplan: " + CONFIGURATION + ENDING
                    + " is the configuration. Name the plan after the service, such as my-service.");
        }
        return id;
    }

    private static String done(String file) {
        return """
                Wrote %s, a plan with one finding worked through as an example.
                Next: open it in a text editor, put your own words in place of the example, and run
                  provenplan check %s
                """.formatted(file, file.contains(" ") ? '"' + file + '"' : file).stripTrailing();
    }
}
