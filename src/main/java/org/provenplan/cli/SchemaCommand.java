package org.provenplan.cli;

import java.io.IOException;
import java.util.List;
import org.provenplan.format.Schemas;

/** Prints a JSON Schema. */
final class SchemaCommand implements Command {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "schema",
                "Prints a JSON Schema, for editors and other programs.",
                new CommandPage.Arguments(
                        "NAME",
                        "plan, finding or config (provenplan.yaml), for editors to complete and explain what is"
                                + " typed; changes, diagnostics, due, history and trend, for what changes, check, due,"
                                + " history and trend write as JSON.",
                        1,
                        1),
                List.of(OutputOptions.FILE),
                List.of(
                        new CommandPage.Example("provenplan schema plan --output plan.schema.json", "for plan files"),
                        new CommandPage.Example(
                                "provenplan schema finding --output finding.schema.json",
                                "for a plan folder's findings"),
                        new CommandPage.Example(
                                "provenplan schema config --output provenplan.schema.json", "for provenplan.yaml"),
                        new CommandPage.Example("provenplan schema diagnostics", "for what a check finds")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        String name = new Choice("The schema", Schemas.names())
                .checked(typed.arguments().get(0));
        OutputOptions.write(
                OutputOptions.file(typed, console), Schemas.named(name).orElseThrow()::write, console);
        return ExitCode.CLEAN;
    }
}
