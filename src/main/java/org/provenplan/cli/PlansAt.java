package org.provenplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.CheckResult;
import org.provenplan.format.DayWords;
import org.provenplan.history.Commit;
import org.provenplan.history.GitAnswer;
import org.provenplan.history.PastFolder;
import org.provenplan.history.PastRepository;
import org.provenplan.history.Unknown;
import org.provenplan.history.WorkTree;

/** Plans as they were at a revision, with all that they name; it is there until closed. */
final class PlansAt implements AutoCloseable {
    static final CommandPage.ValueOption AT = new CommandPage.ValueOption(
            "--at",
            "REVISION",
            "The plans as Git has them at a tag, branch or hash, or on a day such as 2026-06-30; that commit's day is then"
                    + " today, unless --as-of says otherwise.");

    private final String revision;
    private final Commit commit;
    private final PastFolder folder;
    private final Typed typed;
    private final Console past;

    private PlansAt(String revision, Commit commit, PastFolder folder, Typed typed, Console past) {
        this.revision = revision;
        this.commit = commit;
        this.folder = folder;
        this.typed = typed;
        this.past = past;
    }

    /**
     * Fetches them from Git.
     *
     * @throws CommandFailure if Git does not know that revision, or can't tell
     */
    static PlansAt at(String revision, Typed typed, Console console) throws IOException {
        PastRepository repository = PastRepository.ofInstalledGit(root(typed, console));
        PastRepository.Answer answer = repository.at(revision);
        if (answer instanceof PastRepository.Answer.NotKnown unknown) {
            throw notKnown(revision, unknown.why());
        }
        PastRepository.Answer.Known known = (PastRepository.Answer.Known) answer;
        Commit commit = known.files().commit();
        Clock then = Clock.fixed(commit.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try {
            PastFolder folder = repository.layOut(known.files());
            Path here = folder.of(console.workingDirectory());
            Files.createDirectories(here);
            return new PlansAt(revision, commit, folder, typed, console.in(here, then));
        } catch (PastFolder.Unreadable unreadable) {
            throw notKnown(revision, unreadable.why());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** What the check finds in them. */
    CheckResult check() throws IOException {
        try {
            return PlanCheck.run(PlanOptions.request(within(), past), past);
        } catch (CommandFailure failure) {
            throw failure.before("At " + shown() + ": ");
        }
    }

    /** What was typed, with whole paths led to where those files lie now. */
    private Typed within() {
        List<String> files = typed.arguments().stream()
                .map(name -> isAbsolute(name) ? folder.of(Path.of(name)).toString() : name)
                .toList();
        return new Typed(files, typed.options());
    }

    private boolean isAbsolute(String name) {
        return past.workingDirectory().getFileSystem().getPath(name).isAbsolute();
    }

    /** {@code board-2026-06 (commit 1a2b3c4 of 30 June 2026)}. */
    String shown() {
        String name = commit.hash().startsWith(revision) ? "" : Typed.shown(revision) + " (";
        return name + "commit " + commit.shortHash() + " of " + DayWords.of(commit.date())
                + (name.isEmpty() ? "" : ")");
    }

    /** The one repository that everything typed lies in. */
    private static Path root(Typed typed, Console console) {
        if (typed.arguments().contains("-")
                || typed.option(PlanOptions.STDIN_FILENAME.name()).isPresent()) {
            throw CommandFailure.usage(AT.name() + " reads plans from Git, so a dash can't stand beside it.");
        }
        Set<Path> roots = new LinkedHashSet<>();
        List<String> files = typed.arguments().isEmpty() ? List.of(".") : typed.arguments();
        for (String file : files) {
            roots.add(WorkTree.rootAbove(path(file, console))
                    .orElseThrow(() -> notKnown(
                            typed.option(AT.name()).orElseThrow(), Unknown.of(GitAnswer.Reason.NOT_A_REPOSITORY))));
        }
        if (roots.size() > 1) {
            throw CommandFailure.usage(AT.name() + " reads from one repository at a time, but what is named lies in "
                    + roots.size() + ".");
        }
        return roots.iterator().next();
    }

    private static Path path(String file, Console console) {
        try {
            return console.workingDirectory().resolve(file);
        } catch (InvalidPathException invalid) {
            throw CommandFailure.usage("\"" + Typed.shown(file) + "\" can't be the name of a file.");
        }
    }

    private static CommandFailure notKnown(String revision, Unknown why) {
        return CommandFailure.incomplete("The plans as they were at \"" + Typed.shown(revision)
                + "\" can't be known, since " + why.reason() + ": " + why.cure() + ".");
    }

    /** Removes what was fetched. */
    @Override
    public void close() throws IOException {
        folder.close();
    }
}
