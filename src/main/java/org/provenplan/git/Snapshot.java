package org.provenplan.git;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A repository as it was at a revision, in a temporary folder that is a work tree of its own: its history ends with that
 * revision, and comes from the repository, in which nothing is changed. Below the folder everything has the path that it has on
 * this machine, so that paths from one place to another are the same as there.
 */
public final class Snapshot implements Closeable {
    private final Path top;
    private final Path folder;

    private Snapshot(Path top, Path repository) {
        this.top = top;
        this.folder = at(repository);
    }

    /** A snapshot, or why there is none. */
    public sealed interface Answer {
        record Taken(Snapshot snapshot) implements Answer {}

        record NotTaken(UnknownPast why) implements Answer {}
    }

    /**
     * Takes a snapshot.
     *
     * @param repository the root of a work tree
     * @param hash the revision's full name
     * @throws IOException if the temporary folder can't be written; nothing of it is left then
     */
    public static Answer of(Path repository, String hash) throws IOException {
        return of(repository, hash, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Answer of(Path repository, String hash, Path temporary) throws IOException {
        InstalledGit git = new InstalledGit();
        GitAnswer tree = git.ask(repository, TreeEntry.arguments(hash));
        if (!(tree instanceof GitAnswer.Output answered)) {
            return new Answer.NotTaken(UnknownPast.of(((GitAnswer.Failure) tree).reason()));
        }
        Path top = Files.createTempDirectory(temporary, "provenplan").toRealPath();
        Snapshot snapshot = new Snapshot(top, repository);
        boolean kept = false;
        try {
            List<TreeEntry> entries =
                    answered.entries().stream().map(TreeEntry::parse).toList();
            Optional<GitAnswer.Reason> obstacle = new SnapshotFiles(snapshot.folder, repository, git).write(entries);
            BorrowedRepository.write(snapshot.folder, repository, hash, git);
            kept = obstacle.isEmpty();
            return kept ? new Answer.Taken(snapshot) : new Answer.NotTaken(UnknownPast.of(obstacle.get()));
        } finally {
            if (!kept) {
                snapshot.close();
            }
        }
    }

    /** The folder that stands for the repository's root. */
    public Path folder() {
        return folder;
    }

    /** Where something lies in the snapshot that lies at a path on this machine. */
    public Path at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return top.resolve(absolute.getRoot().relativize(absolute).toString());
    }

    /** Removes the folder. */
    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(top)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
