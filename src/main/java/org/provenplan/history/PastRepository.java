package org.provenplan.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a repository held at earlier times. */
public final class PastRepository {
    private static final List<String> LOG = List.of(
            "-c",
            "log.showSignature=false",
            "log",
            "-z",
            "--no-patch",
            "--no-notes",
            "--no-color",
            "--encoding=UTF-8",
            "--format=%H%x00%P%x00%as%x00%an%x00%ae%x00%s");

    private final Path root;
    private final Git git;
    private final Blobs blobs;

    PastRepository(Path root, Git git, Blobs blobs) {
        this.root = root;
        this.git = git;
        this.blobs = blobs;
    }

    /** Asks the {@code git} program on this machine about the repository with this root. */
    public static PastRepository ofInstalledGit(Path root) {
        InstalledGit git = new InstalledGit();
        return new PastRepository(root, git, new BlobReader(git));
    }

    /** What the repository held at a revision, or why that can't be known. */
    public sealed interface Answer {
        record Known(PastFiles files) implements Answer {}

        record NotKnown(Unknown why) implements Answer {}
    }

    /**
     * What the repository held.
     *
     * @param revision a tag, a branch, a hash, or else a day, which stands for the last commit that was written up to it
     */
    public Answer at(String revision) {
        GitAnswer shallow = git.ask(root, List.of("rev-parse", "--is-shallow-repository"));
        if (shallow instanceof GitAnswer.Silent silent) {
            return new Answer.NotKnown(Unknown.of(silent.reason()));
        }
        boolean cut = shallow instanceof GitAnswer.Said said && said.output().startsWith("true");
        Optional<Commit> named = named(revision);
        if (named.isPresent()) {
            return listed(named.get());
        }
        Optional<LocalDate> day = day(revision);
        return day.isPresent() ? upTo(day.get(), cut) : new Answer.NotKnown(noSuchRevision(revision, cut));
    }

    /**
     * Lays the files out as they were; whoever asks for it removes them by closing what is returned.
     *
     * @throws IOException if they can't be written
     */
    public PastFolder layOut(PastFiles files) throws IOException {
        return PastFolder.of(root, files, blobs);
    }

    private Optional<Commit> named(String revision) {
        if (revision.indexOf('\u0000') >= 0) {
            return Optional.empty();
        }
        List<String> verify = List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return git.ask(root, verify) instanceof GitAnswer.Said said
                ? log("--max-count=1", said.output().strip()).stream().findFirst()
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String revision) {
        try {
            return Optional.of(LocalDate.parse(revision));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Only what was there on the line that leads here counts, not what came in by a branch later on. */
    private Answer upTo(LocalDate day, boolean cut) {
        List<Commit> commits = log("--first-parent", "HEAD");
        for (Commit commit : commits) {
            if (!commit.date().isAfter(day)) {
                return listed(commit);
            }
        }
        if (cut) {
            return new Answer.NotKnown(Unknown.SHALLOW);
        }
        return new Answer.NotKnown(
                commits.isEmpty()
                        ? Unknown.NO_COMMITS
                        : new Unknown(
                                "nothing had been committed by then",
                                "name a day from "
                                        + commits.get(commits.size() - 1).date() + " on, that of the first commit"));
    }

    private List<Commit> log(String limit, String revision) {
        List<String> arguments = new ArrayList<>(LOG);
        arguments.addAll(List.of(limit, "--end-of-options", revision, "--"));
        return git.ask(root, arguments) instanceof GitAnswer.Said said
                ? CommitLog.parse(said.output()).entries().stream()
                        .map(CommitLog.Entry::commit)
                        .toList()
                : List.of();
    }

    private Answer listed(Commit commit) {
        GitAnswer answer = git.ask(root, List.of("ls-tree", "-r", "-z", "--full-tree", commit.hash()));
        if (answer instanceof GitAnswer.Silent silent) {
            return new Answer.NotKnown(Unknown.of(silent.reason()));
        }
        List<PastFiles.Entry> entries = ((GitAnswer.Said) answer)
                .entries().stream().map(PastFiles.Entry::parse).toList();
        return new Answer.Known(new PastFiles(commit, entries));
    }

    private static Unknown noSuchRevision(String revision, boolean cut) {
        return cut
                ? Unknown.SHALLOW
                : new Unknown(
                        "the repository has no revision of that name",
                        revision.isEmpty() || Character.isDigit(revision.charAt(0))
                                ? "name a tag, a branch, a hash, or a day such as 2026-06-30"
                                : "git tag and git branch --all list the names there are");
    }
}
