package org.provenplan.cli;

import java.io.IOException;
import java.util.Optional;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Comparison;
import org.provenplan.check.PastPlans;
import org.provenplan.git.Revision;
import org.provenplan.git.Snapshot;

/** Compares what a check finds with what it finds in the plans as they were at a revision. */
final class Against {
    static final CommandPage.ValueOption REVISION = new CommandPage.ValueOption(
            "--against",
            "REVISION",
            "Check the plans too as they were where this work parted from a revision of Git, as a pull request shows it, and"
                    + " say what is new and what has been put right.");

    static final CommandPage.ValueOption NEW_ONLY =
            new CommandPage.ValueOption("--new-only", "", "With --against: show, and fail on, only what is new.");

    private static final String HEAD = "HEAD";

    private final Optional<String> revision;
    private final boolean newOnly;

    /**
     * What was typed.
     *
     * @throws CommandFailure if it can't be understood
     */
    Against(Typed typed) {
        this.revision = typed.option(REVISION.name());
        this.newOnly = typed.has(NEW_ONLY.name());
        if (newOnly && revision.isEmpty()) {
            throw CommandFailure.usage(NEW_ONLY.name() + " must stand with " + REVISION.name()
                    + " and a revision, such as " + REVISION.name() + " origin/main.");
        }
    }

    /**
     * What was asked to be seen of a result, compared where that was asked for.
     *
     * @throws CommandFailure if there is no such revision, or Git can't tell
     */
    CheckResult compared(CheckResult all, CheckRequest request, SelectionOptions options) throws IOException {
        CheckResult now = options.of(all);
        if (revision.isEmpty()) {
            return now;
        }
        TypedRevisions revisions = new TypedRevisions(RepositoryRoot.of(request));
        if (revision.get().equals(HEAD) && revisions.areNone()) {
            return now; // before the first commit everything is new
        }
        Revision base = revisions.whereParted(revision.get(), HEAD);
        try (Snapshot snapshot = revisions.snapshot(base)) {
            CheckResult then = PastPlans.check(snapshot, request, all.plans());
            CheckResult seen = options.selection(all)
                    .map(selection -> selection.inAllPlans().of(then))
                    .orElse(then);
            Comparison comparison = Comparison.of(base.name(), base.shortHash(), seen, then, now);
            return newOnly ? comparison.newOnly(now) : now.against(comparison);
        }
    }
}
