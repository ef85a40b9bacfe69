package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.Baseline;
import org.provenplan.check.BaselineFinder;
import org.provenplan.check.BaselineReader;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.source.ShownPath;

/** Where a baseline lies or is to lie, and what it is about. */
final class BaselinePlace {
    private final Console console;
    private final Path file;

    private BaselinePlace(Console console, Path file) {
        this.console = console;
        this.file = file;
    }

    /**
     * The baseline of the plans that were named, or of the working directory.
     *
     * @throws CommandFailure if there is none
     */
    static BaselinePlace of(Console console, List<String> files) {
        Path start = start(console, files);
        return new BaselineFinder(console.workingDirectory())
                .above(start)
                .map(found -> new BaselinePlace(console, found))
                .orElseThrow(() -> CommandFailure.usage("There is no " + Baseline.FILE + " in " + shown(console, start)
                        + " or above it; provenplan baseline create writes one."));
    }

    /** The same, which is not there yet. */
    static BaselinePlace ofNew(Console console, List<String> files) {
        Path folder = new BaselineFinder(console.workingDirectory()).folderFor(start(console, files));
        BaselinePlace place = new BaselinePlace(console, folder.resolve(Baseline.FILE));
        if (Files.exists(place.file)) {
            throw CommandFailure.usage(place.file().shown() + " is there already: provenplan baseline prune takes out"
                    + " what has been put right; to begin anew with what is wrong today, delete it first.");
        }
        return place;
    }

    private static Path start(Console console, List<String> files) {
        Path first = new GivenFiles(console).existing(files).get(0);
        Path folder = Files.isDirectory(first) ? first : first.getParent();
        return folder.toAbsolutePath().normalize();
    }

    private static String shown(Console console, Path folder) {
        return folder.equals(console.workingDirectory())
                ? "this folder"
                : Typed.shown(ShownPath.of(console.workingDirectory(), folder));
    }

    OutputFile file() {
        return OutputFile.at(console, ShownPath.of(console.workingDirectory(), file));
    }

    Baseline baseline() {
        return BaselineReader.read(file, console.workingDirectory());
    }

    /**
     * Checks the plans that were named, or all below the baseline's folder.
     *
     * @throws CommandFailure if not everything could be checked: a fault that was not looked for is not put right
     */
    CheckResult check(Typed typed, List<String> files) throws IOException {
        List<String> places = files.isEmpty() ? List.of(file.getParent().toString()) : files;
        CheckResult result = PlanCheck.run(
                PlanOptions.request(new Typed(places, typed.options()), console).withHistory(), console);
        if (!result.isComplete()) {
            throw CommandFailure.incomplete(
                    "Not everything could be checked, so nobody knows what belongs in a baseline:"
                            + " provenplan check says what stands in the way.");
        }
        return result;
    }

    /** Makes sure that a check of any of the plans will find the baseline. */
    void requireAllBelow(CheckResult result) {
        for (CheckedPlan plan : result.plans()) {
            if (!plan.path().folder().startsWith(file.getParent())) {
                throw CommandFailure.usage(Typed.shown(plan.file()) + " does not lie below "
                        + shown(console, file.getParent()) + ", the folder of the baseline: make one for each folder.");
            }
        }
    }

    /**
     * What the result shows to be put right.
     *
     * @param everything whether all plans were checked, so that one that is not there is gone
     */
    List<Baseline.Fault> putRight(Baseline baseline, CheckResult result, boolean everything) {
        Set<String> checked = new HashSet<>();
        result.plans().forEach(plan -> checked.add(plan.id()));
        return baseline.putRight(result, plan -> everything || checked.contains(plan));
    }
}
