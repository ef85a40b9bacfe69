package org.provenplan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.git.Revision;
import org.provenplan.plan.DateInWords;

/**
 * From where to where changes are asked for.
 *
 * @param since in words, as typed
 * @param from empty where nothing had been committed by then
 * @param day the day that counted as today then
 * @param to empty for the files as they lie there
 */
record RevisionRange(String since, Optional<Revision> from, LocalDate day, Optional<Revision> to) {
    static final CommandPage.ValueOption SINCE = new CommandPage.ValueOption(
            "--since", "DATE", "What has changed since that day began, such as 2026-05-01.");
    static final CommandPage.ValueOption SINCE_TAG = new CommandPage.ValueOption(
            "--since-tag",
            "PATTERN",
            "What has changed since the last tag of that name; board-* stands for all that begin so.");

    private static final String DOTS = "..";
    private static final String PARTED = "...";

    /** Whether an argument means revisions, not a file. */
    static boolean isMeant(String argument, Path workingDirectory) {
        try {
            return argument.contains(DOTS) && !Files.exists(workingDirectory.resolve(argument));
        } catch (InvalidPathException noFile) {
            return true;
        }
    }

    /**
     * What was typed.
     *
     * @param ranges arguments that mean revisions
     * @throws CommandFailure if it can't be understood, or there is no such revision
     */
    static RevisionRange typed(Typed typed, List<String> ranges, TypedRevisions revisions) {
        List<String> ways = new ArrayList<>(ranges);
        ways.addAll(typed.all(SINCE.name()));
        ways.addAll(typed.all(SINCE_TAG.name()));
        if (ways.size() != 1) {
            throw CommandFailure.usage("Say since when, in one way: --since 2026-05-01, --since-tag 'board-*', or two"
                    + " revisions such as main...HEAD.");
        }
        if (typed.option(SINCE.name()).isPresent()) {
            return since(typed.option(SINCE.name()).get(), revisions);
        }
        Optional<String> pattern = typed.option(SINCE_TAG.name());
        return pattern.isPresent() ? sinceTag(pattern.get(), revisions) : between(ranges.get(0), revisions);
    }

    private static RevisionRange since(String typed, TypedRevisions revisions) {
        LocalDate day = TypedDay.of(SINCE.name(), typed);
        return new RevisionRange(DateInWords.of(day), revisions.before(day), day, Optional.empty());
    }

    private static RevisionRange sinceTag(String pattern, TypedRevisions revisions) {
        Revision tag = revisions.lastTag(pattern);
        return new RevisionRange(tag.name(), Optional.of(tag), tag.date(), Optional.empty());
    }

    /** {@code A..B} compares the two ends; {@code A...B} tells what B did since it parted from A. */
    private static RevisionRange between(String range, TypedRevisions revisions) {
        int dots = range.indexOf(DOTS);
        boolean parted = range.startsWith(PARTED, dots);
        String first = range.substring(0, dots);
        String second = range.substring(dots + (parted ? PARTED : DOTS).length());
        if (first.isEmpty() || second.startsWith(".")) {
            throw CommandFailure.usage("Two revisions are written with two dots between them, such as main..HEAD, or"
                    + " with three for what a branch did since it parted: main...HEAD; \"" + Typed.shown(range)
                    + "\" is something else.");
        }
        Revision from =
                parted ? revisions.whereParted(first, second.isEmpty() ? "HEAD" : second) : revisions.named(first);
        return new RevisionRange(
                first,
                Optional.of(from),
                from.date(),
                second.isEmpty() ? Optional.empty() : Optional.of(revisions.named(second)));
    }
}
