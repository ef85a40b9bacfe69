package org.provenplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Selection;
import org.provenplan.diagnostic.RuleId;

/** What can be typed to see a part of what a check finds. */
final class SelectionOptions {
    static final CommandPage.ValueOption OWNER = new CommandPage.ValueOption(
            "--owner", "PERSON", "Show what concerns the actions of one person, by id or name.", true);

    static final CommandPage.ValueOption FINDING = new CommandPage.ValueOption(
            "--finding", "ID", "Show what concerns one finding, its measures, actions and evidence.", true);

    static final CommandPage.ValueOption ACTION =
            new CommandPage.ValueOption("--action", "ID", "Show what concerns one action and its evidence.", true);

    static final CommandPage.ValueOption CHANGED = new CommandPage.ValueOption(
            "--changed",
            "REVISION",
            "Show plans with a file that differs from where this work parted from a revision of Git, or is new; all plans"
                    + " are read.");

    private static final CommandPage.ValueOption ONLY = new CommandPage.ValueOption(
            "--only",
            "RULE",
            "Show these rules, or families of rules; can be repeated, and takes several with commas between them, like"
                    + " the next ones. What is not shown is counted at the end, and does not make the check fail.",
            true);

    private static final CommandPage.ValueOption SKIP = new CommandPage.ValueOption(
            "--skip", "RULE", "Show all but these; rules that are always in force stay.", true);

    private static final Choice CLOCK = new Choice("--clock", List.of("error", "warning", "off"));

    /** In the order shown. */
    static final List<CommandPage.ValueOption> ALL = List.of(
            ONLY,
            SKIP,
            OWNER,
            FINDING,
            ACTION,
            CHANGED,
            new CommandPage.ValueOption(
                    CLOCK.option(),
                    "LEVEL",
                    "What rules that depend on the day may weigh: error, as they do unless you say; warning at most;"
                            + " off, not to show them."));

    private final Typed typed;
    private final Path workingDirectory;
    private final Set<RuleId> only;
    private final Set<RuleId> skip;
    private final Selection.Clock clock;

    /**
     * What was typed.
     *
     * @throws CommandFailure if it can't be understood
     */
    SelectionOptions(Typed typed, Console console) {
        this.typed = typed;
        this.workingDirectory = console.workingDirectory();
        this.only = RuleNames.of(Listed.of(typed, ONLY));
        this.skip = RuleNames.withoutMandatory(SKIP.name(), Listed.of(typed, SKIP));
        String level = typed.option(CLOCK.option()).orElse("error");
        this.clock = Selection.Clock.valueOf(CLOCK.checked(level).toUpperCase(Locale.ROOT));
    }

    /**
     * The part of a result that was asked for.
     *
     * @throws CommandFailure if it was asked for by somebody or something that no plan knows
     */
    CheckResult of(CheckResult result) {
        return selection(result).map(selection -> selection.of(result)).orElse(result);
    }

    /** What was asked for, in the plans of a result; empty for everything. */
    Optional<Selection> selection(CheckResult result) {
        if (ALL.stream().allMatch(option -> typed.all(option.name()).isEmpty())) {
            return Optional.empty();
        }
        NamedItems items = new NamedItems(result);
        return Optional.of(new Selection(
                only,
                skip,
                clock,
                items.people(Listed.of(typed, OWNER)),
                items.findings(Listed.of(typed, FINDING)),
                items.actions(Listed.of(typed, ACTION)),
                typed.option(CHANGED.name())
                        .map(revision -> new ChangedPlans(revision, workingDirectory).among(result.plans()))));
    }
}
