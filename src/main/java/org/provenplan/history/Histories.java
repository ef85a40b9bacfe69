package org.provenplan.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.provenplan.source.DecodedText;

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
                .flatMap(history -> history.of(name, now.get(), (main, id) -> saysId(root.get(), main, id)))
                .<Answer>map(Answer.Known::new)
                .orElseGet(() -> new Answer.NotKnown(Unknown.NEVER_COMMITTED));
    }

    /** Whether a file is there and says that it is the plan with an id; where that can't be told, it is taken to. */
    private static boolean saysId(Path root, String main, String id) {
        try {
            byte[] content = Files.readAllBytes(root.resolve(main));
            return FactsReader.whole(DecodedText.of(main, content))
                    .map(said -> PlanFacts.of(said).id().equals(id))
                    .orElse(true);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException | InvalidPathException unknown) {
            return true;
        }
    }

    private Repository read(Path root) {
        Optional<Unknown> obstacle = new Revisions(root, git).obstacle();
        return obstacle.isPresent() ? unknown(obstacle.get()) : log(root);
    }

    private Repository log(Path root) {
        GitAnswer answer = git.ask(root, CommitLog.arguments(HEAD));
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
