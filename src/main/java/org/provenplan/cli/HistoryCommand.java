package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.format.Formats;
import org.provenplan.git.UnknownPast;
import org.provenplan.history.Histories;
import org.provenplan.life.ItemHistory;
import org.provenplan.life.PlanLives;

/** Tells the life of one item: who changed what, and when. */
final class HistoryCommand implements Command {
    private static final Choice FORMAT =
            new Choice("--format", Formats.ofHistory().names());

    private final Console console;

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        List<CommandPage.ValueOption> options = new ArrayList<>();
        options.add(new CommandPage.ValueOption(
                FORMAT.option(), "FORMAT", "How to write it: " + FORMAT.listed() + "; text unless you say."));
        options.add(Screens.COLOUR);
        options.addAll(PlanOptions.ALL);
        return new CommandPage(
                "history",
                "Tells the life of one item: who changed what, when, and in which commit.",
                new CommandPage.Arguments(
                        "ID",
                        "The id of a finding, measure, action, piece of evidence or plan, gone or not; then plans, and"
                                + " folders to look for plans in; without any, the folder you are in.",
                        1,
                        Integer.MAX_VALUE),
                options,
                List.of(
                        new CommandPage.Example("provenplan history protected-lead", "one action, from its first day"),
                        new CommandPage.Example(
                                "provenplan history late-medicines --format markdown", "a finding, for the minutes")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.NO_PLAN, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        String format = FORMAT.checked(typed.option(FORMAT.option()).orElse("text"));
        String id = typed.arguments().get(0);
        List<String> files = typed.arguments().subList(1, typed.arguments().size());
        PlanLives plans = livesOf(PlanOptions.request(new Typed(files, typed.options()), console), console);
        ItemHistory history = ItemHistory.of(plans, id);
        if (history.lives().isEmpty()) {
            throw notFound(id, plans);
        }
        Formats.ofHistory().named(format).orElseThrow().write(history, Screens.of(console, typed), console.out());
        return plans.gaps().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    /**
     * The plans with their pasts, also those that are gone.
     *
     * @throws CommandFailure if there are and were none, or the past of none is known
     */
    static PlanLives livesOf(CheckRequest request, Console console) {
        CheckResult result = PlanCheck.watched(request, console);
        PlanLives plans = PlanLives.of(result, request, Histories.ofInstalledGit());
        if (plans.lives().isEmpty()) {
            PlanCheck.requirePlans(result.plans(), request);
            PlanLives.Gap gap = plans.gaps().get(0);
            UnknownPast why = gap.why();
            throw CommandFailure.incomplete(
                    "The past of " + Typed.shown(gap.plan().file()) + " is not known, since " + why.reason() + ": "
                            + why.cure() + ".");
        }
        return plans;
    }

    private static CommandFailure notFound(String id, PlanLives plans) {
        Set<String> ids = ItemHistory.ids(plans);
        String unsure = plans.gaps().isEmpty()
                ? ""
                : " The past of " + Typed.shown(plans.gaps().get(0).plan().file()) + " is not known: "
                        + plans.gaps().get(0).why().cure() + ".";
        String sentence = "No plan has or ever had anything with the id \"" + Typed.shown(id) + "\""
                + Typed.meant(id, ids) + "." + unsure;
        return plans.gaps().isEmpty() ? CommandFailure.usage(sentence) : CommandFailure.incomplete(sentence);
    }
}
