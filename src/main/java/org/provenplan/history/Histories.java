package org.provenplan.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.provenplan.git.BlobReader;
import org.provenplan.git.Blobs;
import org.provenplan.git.CommitLog;
import org.provenplan.git.Git;
import org.provenplan.git.GitAnswer;
import org.provenplan.git.InstalledGit;
import org.provenplan.git.Replacements;
import org.provenplan.git.Revisions;
import org.provenplan.git.UnknownPast;
import org.provenplan.git.WorkTree;
import org.provenplan.source.DecodedText;

/**
 * The histories of plans, wherever they lie. Each repository is asked once: when somebody asks for it, or ahead of that, while
 * its plans are read.
 */
public final class Histories implements AutoCloseable {
    private static final String HEAD = "HEAD";
    private static final List<String> IS_SHALLOW = List.of("rev-parse", "--is-shallow-repository");

    private static final List<String> FIRST_PARENTS = List.of("rev-list", "--first-parent", HEAD);

    private final Git git;
    private final Blobs blobs;
    private final Map<Path, Repository> repositories = new ConcurrentHashMap<>();
    private final Map<Path, Set<String>> mainLines = new ConcurrentHashMap<>();
    private final Map<Path, BackgroundRead<Repository>> begun = new ConcurrentHashMap<>();

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
        /**
         * Git knows it.
         *
         * @param replaced whether the repository shows some commits in the place of others
         */
        record Known(PlanHistory history, boolean replaced) implements Answer {}

        record NotKnown(UnknownPast why) implements Answer {}
    }

    /** A repository's history, or why there is none. */
    private record Repository(Optional<RepositoryHistory> history, boolean replaced, Optional<UnknownPast> unknown) {}

    /** Begins to read the histories of what lies in files or below folders: whoever asks for them waits the less. */
    public void begin(List<Path> inputs) {
        for (Path input : inputs) {
            Path real = real(input);
            Optional<Path> root = WorkTree.rootAbove(Files.isDirectory(real) ? real : real.getParent());
            if (root.isPresent() && !begun.containsKey(root.get())) {
                begun.put(root.get(), new BackgroundRead<>(() -> read(root.get())));
            }
        }
    }

    /** Ends what was begun. */
    @Override
    public void close() {
        for (BackgroundRead<Repository> one : begun.values()) {
            one.close();
        }
    }

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
            return new Answer.NotKnown(UnknownPast.of(GitAnswer.Reason.NOT_A_REPOSITORY));
        }
        Repository repository = repositories.computeIfAbsent(root.get(), this::begunOrRead);
        if (repository.unknown().isPresent()) {
            return new Answer.NotKnown(repository.unknown().get());
        }
        String name = new WorkTree(root.get(), git).nameOf(real);
        return repository
                .history()
                .flatMap(history -> history.of(name, now.get(), (main, id) -> saysId(root.get(), main, id)))
                .<Answer>map(history -> new Answer.Known(history, repository.replaced()))
                .orElseGet(() -> new Answer.NotKnown(UnknownPast.NEVER_COMMITTED));
    }

    /** The names of the commits on the main line of the repository that a file or folder lies in; none where that is not known. */
    public Set<String> mainLine(Path place) {
        return WorkTree.rootAbove(real(place))
                .map(root -> mainLines.computeIfAbsent(root, this::firstParents))
                .orElse(Set.of());
    }

    private Set<String> firstParents(Path root) {
        return git.ask(root, FIRST_PARENTS) instanceof GitAnswer.Output answered
                ? Set.copyOf(answered.text().lines().toList())
                : Set.of();
    }

    /** The plans that lay below a folder and lie nowhere any more; none where the past is not known. */
    public List<PastPlan> gone(Path folder) {
        Path real = real(folder);
        Optional<Path> root = WorkTree.rootAbove(real);
        if (root.isEmpty()) {
            return List.of();
        }
        Repository repository = repositories.computeIfAbsent(root.get(), this::begunOrRead);
        String name = new WorkTree(root.get(), git).nameOf(real);
        String prefix = name.isEmpty() ? "" : name + "/";
        List<PastPlan> gone = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (PastPlan plan : repository.history().map(RepositoryHistory::plans).orElse(List.of())) {
            boolean left = plan.left().isPresent() || !Files.exists(root.get().resolve(plan.main()));
            if (!left) {
                there.add(plan.id());
            } else if (plan.main().startsWith(prefix)) {
                gone.add(plan);
            }
        }
        gone.removeIf(plan -> there.contains(plan.id()));
        return gone;
    }

    /** Whether a file is there and says that it is the plan with an id; where that can't be told, it is taken to. */
    private static boolean saysId(Path root, String main, String id) {
        try {
            byte[] content = Files.readAllBytes(root.resolve(main));
            return PlanItemReader.whole(DecodedText.of(main, content))
                    .map(said -> PlanFacts.of(said).id().equals(id))
                    .orElse(true);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException | InvalidPathException unknown) {
            return true;
        }
    }

    private Repository begunOrRead(Path root) {
        BackgroundRead<Repository> ahead = begun.get(root);
        return ahead == null ? read(root) : ahead.get();
    }

    private Repository read(Path root) {
        GitAnswer shallow = isShallow(root);
        if (shallow instanceof GitAnswer.Failure failure) {
            return unknown(UnknownPast.of(failure.reason()));
        }
        if (((GitAnswer.Output) shallow).text().startsWith("true")) {
            return unknown(UnknownPast.SHALLOW);
        }
        GitAnswer log = git.ask(root, CommitLog.arguments(HEAD));
        if (log instanceof GitAnswer.Failure failure) {
            return unknown(new Revisions(root, git).obstacle().orElse(UnknownPast.of(failure.reason())));
        }
        CommitLog commits = CommitLog.parse(((GitAnswer.Output) log).text());
        return read(commits, new PastVersions(root, blobs), Replacements.areIn(root, git));
    }

    /** Only Git knows where a work tree keeps its things that has no folder for them; in that folder we look for ourselves. */
    private GitAnswer isShallow(Path root) {
        Path folder = root.resolve(".git");
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve("shallow"))) {
            return git.ask(root, IS_SHALLOW);
        }
        return new GitAnswer.Output("false");
    }

    private static Repository read(CommitLog log, PastVersions versions, boolean replaced) {
        try {
            RepositoryHistory history = RepositoryHistory.of(log, versions);
            return new Repository(Optional.of(history), replaced, Optional.empty());
        } catch (RepositoryHistory.Unreadable contents) {
            return unknown(UnknownPast.of(contents.reason()));
        }
    }

    private static Repository unknown(UnknownPast why) {
        return new Repository(Optional.empty(), false, Optional.of(why));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }
}
