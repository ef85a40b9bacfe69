package org.provenplan.cli;

import java.io.IOException;
import java.util.List;
import org.provenplan.check.Baseline;
import org.provenplan.check.CheckResult;
import org.provenplan.format.BaselineFormat;

/** Writes down what is wrong today, so that only what comes later counts. */
final class BaselineCommand implements Command {
    private static final String CREATE = "create";
    private static final String PRUNE = "prune";
    private static final String SHOW = "show";
    private static final Choice TASK = new Choice("TASK", List.of(CREATE, PRUNE, SHOW));

    private final Console console;

    BaselineCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "baseline",
                "Writes down what is wrong today in " + Baseline.FILE
                        + ", so that a check counts only what comes later.",
                new CommandPage.Arguments(
                        "TASK",
                        "create, prune or show; and behind it plans and folders, without which all plans are meant"
                                + " below the folder of the baseline. That is the folder of the configuration, or else the"
                                + " root of the Git repository, or else the folder you are in. prune takes out what has"
                                + " been put right, and adds nothing. Rules that are always in force have no baseline.",
                        1,
                        Integer.MAX_VALUE),
                PlanOptions.ALL.stream()
                        .filter(option -> !option.equals(PlanOptions.STDIN_FILENAME))
                        .toList(),
                List.of(
                        new CommandPage.Example("provenplan baseline create", "begin with what there is"),
                        new CommandPage.Example("provenplan baseline prune", "take out what has been put right"),
                        new CommandPage.Example("provenplan baseline show", "see what is left")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.NO_PLAN, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        String task = TASK.checked(typed.arguments().get(0));
        List<String> files = typed.arguments().subList(1, typed.arguments().size());
        if (files.contains("-")) {
            throw CommandFailure.usage("A baseline is made of files, not of standard input.");
        }
        BaselinePlace place =
                task.equals(CREATE) ? BaselinePlace.ofNew(console, files) : BaselinePlace.of(console, files);
        CheckResult result = place.check(typed, files);
        switch (task) {
            case CREATE -> create(place, result);
            case PRUNE -> prune(place, result, files.isEmpty());
            default -> show(place, result, files.isEmpty(), typed);
        }
        return ExitCode.CLEAN;
    }

    private void create(BaselinePlace place, CheckResult result) throws IOException {
        place.requireAllBelow(result);
        Baseline baseline = Baseline.of(result);
        int left = result.active().size() - baseline.faults().size();
        String counting = left == 0
                ? ""
                : " " + left + (left == 1 ? " fault counts" : " faults count")
                        + " all the same: no baseline holds what rules find that are always in force, or what is wrong with waivers.";
        if (baseline.faults().isEmpty()) {
            console.err().println("There is nothing that a baseline could hold, and none was written." + counting);
            return;
        }
        OutputFile file = place.file();
        file.create(written(baseline, result));
        console.err()
                .println("Wrote " + file.shown() + " with "
                        + faults(baseline.faults().size()) + "." + counting);
    }

    private void prune(BaselinePlace place, CheckResult result, boolean everything) throws IOException {
        Baseline baseline = place.baseline();
        List<Baseline.Fault> gone = place.putRight(baseline, result, everything);
        if (gone.isEmpty()) {
            console.err().println("Nothing in " + place.file().shown() + " has been put right; it stays as it is.");
            return;
        }
        Baseline left = baseline.without(gone::contains);
        place.file().write(written(left, result));
        console.err()
                .println("Took " + faults(gone.size()) + " out of "
                        + place.file().shown() + "; " + faults(left.faults().size())
                        + (left.faults().size() == 1 ? " is" : " are") + " left.");
    }

    private void show(BaselinePlace place, CheckResult result, boolean everything, Typed typed) throws IOException {
        Baseline baseline = place.baseline();
        List<Baseline.Fault> gone = place.putRight(baseline, result, everything);
        BaselineFormat.text(baseline, gone, result, Screens.of(console, typed), console.out());
        console.out()
                .println(place.file().shown() + ": " + faults(baseline.faults().size()) + ", "
                        + (gone.isEmpty() ? "none" : gone.size()) + " put right"
                        + (gone.isEmpty() ? "." : "; provenplan baseline prune takes them out."));
    }

    private static String written(Baseline baseline, CheckResult result) throws IOException {
        StringBuilder text = new StringBuilder();
        BaselineFormat.file(baseline, result, text);
        return text.toString();
    }

    private static String faults(int number) {
        return number + (number == 1 ? " fault" : " faults");
    }
}
