package org.provenplan.history;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Files of a repository as they were at a revision, written to a temporary folder that is a work tree of its own: its history
 * ends with that revision, and comes from the repository, in which nothing is changed.
 */
public final class Snapshot implements Closeable {
    private static final String ORDINARY = "100";

    private final Path top;
    private final Path folder;
    private final Path repository;
    private final Blobs blobs;
    private final Map<String, String> files;

    private Snapshot(Path top, Path folder, Path repository, Blobs blobs, Map<String, String> files) {
        this.top = top;
        this.folder = folder;
        this.repository = repository;
        this.blobs = blobs;
        this.files = files;
    }

    /** A snapshot, or why there is none. */
    public sealed interface Answer {
        record Taken(Snapshot snapshot) implements Answer {}

        record NotTaken(Unknown why) implements Answer {}
    }

    /**
     * Takes a snapshot, with no files in it as yet.
     *
     * @param repository the root of a work tree
     * @param hash the revision's full name
     * @param workingDirectory where above the repository somebody stands; paths from there stay the same
     * @throws IOException if the temporary folder can't be written
     */
    public static Answer of(Path repository, String hash, Path workingDirectory) throws IOException {
        InstalledGit git = new InstalledGit();
        GitAnswer tree = git.ask(repository, List.of("ls-tree", "-r", "-z", "--full-tree", hash));
        if (tree instanceof GitAnswer.Silent silent) {
            return new Answer.NotTaken(Unknown.of(silent.reason()));
        }
        Path here = workingDirectory.toAbsolutePath().normalize();
        String below = repository.startsWith(here) ? here.relativize(repository).toString() : "";
        Path top = Files.createTempDirectory("provenplan-").toRealPath();
        Path folder = top.resolve(below);
        Snapshot snapshot =
                new Snapshot(top, folder, repository, new BlobReader(git), files(((GitAnswer.Said) tree).entries()));
        BorrowedRepository.write(folder.resolve(".git"), repository, hash, git);
        git.ask(folder, List.of("read-tree", hash));
        return new Answer.Taken(snapshot);
    }

    /** {@code 100644 blob HASH<tab>PATH}; links and submodules are not read. */
    private static Map<String, String> files(List<String> entries) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String entry : entries) {
            int tab = entry.indexOf('\t');
            if (entry.startsWith(ORDINARY)) {
                files.put(entry.substring(tab + 1), entry.substring(entry.lastIndexOf(' ', tab) + 1, tab));
            }
        }
        return files;
    }

    /** The folder that stands for the repository's root. */
    public Path folder() {
        return folder;
    }

    /** Where a path of the repository lies in the snapshot; above its folder for a path outside. */
    public Path at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(repository)
                ? folder.resolve(repository.relativize(absolute).toString())
                : top;
    }

    /**
     * Writes files; why that was not possible, if it wasn't.
     *
     * @param wanted which, by their paths from the root, with {@code /}
     */
    public Optional<Unknown> write(Predicate<String> wanted) {
        Map<String, List<Path>> places = new LinkedHashMap<>();
        files.forEach((name, id) -> {
            if (wanted.test(name)) {
                place(name).ifPresent(place -> places.computeIfAbsent(id, none -> new ArrayList<>())
                        .add(place));
            }
        });
        return blobs.read(folder, List.copyOf(places.keySet()), (id, content) -> places.get(id)
                        .forEach(place -> write(place, content)))
                .map(Unknown::of);
    }

    /** A name that leads out of the folder, or into Git's own, has no place in it. */
    private Optional<Path> place(String name) {
        for (String part : name.split("/", -1)) {
            if (part.equals("..") || part.equalsIgnoreCase(".git")) {
                return Optional.empty();
            }
        }
        try {
            Path place = folder.resolve(name).normalize();
            return place.startsWith(folder) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException unknownHere) {
            return Optional.empty();
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes the folder. */
    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(top)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
