package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.git.Revision;
import org.provenplan.git.Snapshot;
import org.provenplan.plan.DateInWords;

/** Plans as they were at a revision, with all that they name; they are there until closed. */
final class PlansAt implements AutoCloseable {
    static final CommandPage.ValueOption AT = new CommandPage.ValueOption(
            "--at",
            "REVISION",
            "The plans as Git has them at a tag, branch or hash, or on a day such as 2026-06-30; that commit's day is then"
                    + " today, unless --as-of says otherwise.");

    private final String typedRevision;
    private final Revision revision;
    private final Snapshot snapshot;
    private final Typed typed;
    private final Console past;

    private PlansAt(String typedRevision, Revision revision, Snapshot snapshot, Typed typed, Console past) {
        this.typedRevision = typedRevision;
        this.revision = revision;
        this.snapshot = snapshot;
        this.typed = typed;
        this.past = past;
    }

    /**
     * Fetches them from Git.
     *
     * @throws CommandFailure if Git does not know that revision, or can't tell
     */
    static PlansAt at(String typedRevision, Typed typed, Console console) throws IOException {
        TypedRevisions revisions = new TypedRevisions(root(typed, console));
        Revision revision = revisions.at(typedRevision);
        Snapshot snapshot = revisions.snapshot(revision);
        Clock then = Clock.fixed(revision.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Path here = snapshot.at(console.workingDirectory());
        return new PlansAt(typedRevision, revision, snapshot, typed, console.in(here, then));
    }

    /** What the check finds in them. */
    CheckResult check() throws IOException {
        try {
            Files.createDirectories(past.workingDirectory());
            return PlanCheck.run(PlanOptions.request(within(), past).withHistory(), past);
        } catch (CommandFailure failure) {
            throw failure.before("At " + shown() + ": ");
        }
    }

    /** What was typed, with whole paths led to where those files lie now. */
    private Typed within() {
        List<String> files = typed.arguments().stream()
                .map(name -> isAbsolute(name) ? snapshot.at(Path.of(name)).toString() : name)
                .toList();
        return new Typed(files, typed.options());
    }

    private boolean isAbsolute(String name) {
        return past.workingDirectory().getFileSystem().getPath(name).isAbsolute();
    }

    /** {@code board-2026-06 (commit 1a2b3c4 of 30 June 2026)}. */
    String shown() {
        String name = revision.hash().startsWith(typedRevision) ? "" : Typed.shown(typedRevision) + " (";
        return name + "commit " + revision.shortHash() + " of " + DateInWords.of(revision.date())
                + (name.isEmpty() ? "" : ")");
    }

    private static Path root(Typed typed, Console console) {
        if (typed.arguments().contains("-")
                || typed.option(PlanOptions.STDIN_FILENAME.name()).isPresent()) {
            throw CommandFailure.usage(AT.name() + " reads plans from Git, so a dash can't stand beside it.");
        }
        GivenFiles files = new GivenFiles(console);
        List<Path> paths = new ArrayList<>(List.of(console.workingDirectory()));
        if (!typed.arguments().isEmpty()) {
            paths = typed.arguments().stream().map(files::path).toList();
        }
        return RepositoryRoot.of(paths);
    }

    /** Removes what was fetched. */
    @Override
    public void close() throws IOException {
        snapshot.close();
    }
}
