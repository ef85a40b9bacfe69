package org.provenplan.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The histories of plans, wherever they lie. Each repository is asked once, and not before somebody asks for it. */
public final class Histories {
    private static final String HEAD = "HEAD";

    private final Git git;
    private final Blobs blobs;
    private final Map<Path, Repository> repositories = new ConcurrentHashMap<>();

    public Histories(Git git, Blobs blobs) {
        this.git = git;
        this.blobs = blobs;
    }

    /** Asks the {@code git} program on this machine. */
    public static Histories ofInstalledGit() {
        InstalledGit git = new InstalledGit();
        return new Histories(git, new BlobReader(git));
    }

    /** What is known of a plan's past. */
    public sealed interface Answer {
        record Known(PlanHistory history) implements Answer {}

        record NotKnown(Unknown why) implements Answer {}
    }

    /** A repository's history, or why there is none. */
    private record Repository(Optional<RepositoryHistory> history, Optional<Unknown> unknown) {}

    /**
     * The life of the plan in a file.
     *
     * @param file the plan file
     * @param now what the plan says now, committed or not
     */
    public Answer of(Path file, PlanFacts now) {
        return of(file, () -> now);
    }

    /**
     * The same; what the plan says now is only asked for where its past is known.
     *
     * @param now what the plan says now, committed or not
     */
    public Answer of(Path file, Supplier<PlanFacts> now) {
        Path real = real(file);
        Optional<Path> root = WorkTree.rootAbove(real.getParent());
        if (root.isEmpty()) {
            return new Answer.NotKnown(Unknown.of(GitAnswer.Reason.NOT_A_REPOSITORY));
        }
        Repository repository = repositories.computeIfAbsent(root.get(), this::read);
        if (repository.unknown().isPresent()) {
            return new Answer.NotKnown(repository.unknown().get());
        }
        String name = new WorkTree(root.get(), git).nameOf(real);
        return repository
                .history()
                .flatMap(history -> history.of(name, now.get()))
                .<Answer>map(Answer.Known::new)
                .orElseGet(() -> new Answer.NotKnown(Unknown.NEVER_COMMITTED));
    }

    /** The plans that lay below a folder and lie there no more; none where the past is not known. */
    public List<PastPlan> gone(Path folder) {
        Path real = real(folder);
        Optional<Path> root = WorkTree.rootAbove(real);
        if (root.isEmpty()) {
            return List.of();
        }
        Repository repository = repositories.computeIfAbsent(root.get(), this::read);
        String name = new WorkTree(root.get(), git).nameOf(real);
        String prefix = name.isEmpty() ? "" : name + "/";
        return repository.history().map(RepositoryHistory::plans).orElse(List.of()).stream()
                .filter(plan -> plan.main().startsWith(prefix))
                .filter(plan ->
                        plan.left().isPresent() || !Files.exists(root.get().resolve(plan.main())))
                .toList();
    }

    private Repository read(Path root) {
        GitAnswer shallow = git.ask(root, List.of("rev-parse", "--is-shallow-repository"));
        if (shallow instanceof GitAnswer.Silent silent) {
            return unknown(Unknown.of(silent.reason()));
        }
        if (shallow instanceof GitAnswer.Said said && said.output().startsWith("true")) {
            return unknown(Unknown.SHALLOW);
        }
        if (git.ask(root, List.of("rev-parse", "--verify", "--quiet", HEAD)) instanceof GitAnswer.Silent) {
            return unknown(Unknown.NO_COMMITS);
        }
        return log(root, HEAD);
    }

    private Repository log(Path root, String revision) {
        GitAnswer answer = git.ask(root, CommitLog.arguments(revision));
        if (answer instanceof GitAnswer.Silent silent) {
            return unknown(Unknown.of(silent.reason()));
        }
        CommitLog log = CommitLog.parse(((GitAnswer.Said) answer).output());
        PastVersions versions = new PastVersions(root, blobs);
        try {
            RepositoryHistory history = RepositoryHistory.of(log, versions);
            return new Repository(Optional.of(history), Optional.empty());
        } catch (RepositoryHistory.Unreadable contents) {
            return unknown(Unknown.of(contents.reason()));
        }
    }

    private static Repository unknown(Unknown why) {
        return new Repository(Optional.empty(), Optional.of(why));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }
}
