package org.provenplan.cli;

import java.io.IOException;
import java.util.List;
import org.provenplan.format.RulePageText;
import org.provenplan.rule.Rule;
import org.provenplan.rules.RulePages;
import org.provenplan.rules.Rules;

/** Shows a rule's page. */
final class ExplainCommand implements Command {
    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "explain",
                "Shows what a rule asks, why it matters, an example, and how to put it right.",
                new CommandPage.Arguments("RULE", "A rule's name, as a check shows it.", 0, 1),
                List.of(Screens.COLOUR),
                List.of(new CommandPage.Example(
                        "provenplan explain single-owner", "why one owner, and how to write it")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        if (typed.arguments().isEmpty()) {
            throw CommandFailure.usage("Type a rule's name behind it, such as provenplan explain single-owner."
                    + " The rules are:\n  " + String.join("\n  ", Rules.names()));
        }
        String name = typed.arguments().get(0);
        Rule rule = Rules.named(name)
                .orElseThrow(() -> CommandFailure.usage("There is no rule named \"" + Typed.shown(name) + "\""
                        + Typed.meant(name, Rules.names()) + ". provenplan rules lists them all."));
        RulePageText.write(rule, RulePages.of(rule.info().id()), Screens.of(console, typed), console.out());
        return ExitCode.CLEAN;
    }
}
