package org.provenplan.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Lays out the files of a repository as they were at one commit. Files that no text there names hold a placeholder, which is
 * as good: nobody will read them.
 */
final class SnapshotFiles {
    private static final List<String> TEXTS = List.of(".yaml", ".yml", ".json");

    private final Path folder;
    private final Path repository;
    private final InstalledGit git;
    private final FileMentions said = new FileMentions();
    private final SnapshotWriter writer = new SnapshotWriter();

    /**
     * Sets out to write them.
     *
     * @param folder where to
     * @param repository whose files they are
     */
    SnapshotFiles(Path folder, Path repository, InstalledGit git) {
        this.folder = folder;
        this.repository = repository;
        this.git = git;
    }

    /**
     * Writes all files and links; why that was not possible, if Git could not tell.
     *
     * @throws IOException if they can't be written
     */
    Optional<GitAnswer.Reason> write(List<TreeEntry> entries) throws IOException {
        Map<String, List<Path>> texts = new LinkedHashMap<>();
        Map<String, List<Path>> links = new LinkedHashMap<>();
        for (TreeEntry entry : entries) {
            if (entry.isLink() || isText(entry)) {
                place(entry).ifPresent(place -> (entry.isLink() ? links : texts)
                        .computeIfAbsent(entry.blob(), none -> new ArrayList<>())
                        .add(place));
            }
        }
        Map<Path, String> targets = new LinkedHashMap<>();
        try {
            Optional<GitAnswer.Reason> obstacle = read(texts, this::writeText);
            if (obstacle.isEmpty()) {
                obstacle = read(links, (path, bytes) -> targets.put(path, said.add(bytes)));
            }
            if (obstacle.isEmpty()) {
                obstacle = read(writeUnnamed(entries), writer::write);
            }
            if (obstacle.isPresent()) {
                return obstacle;
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        SnapshotLinks into = new SnapshotLinks(folder);
        for (Map.Entry<Path, String> link : targets.entrySet()) {
            into.write(link.getKey(), link.getValue());
        }
        return Optional.empty();
    }

    /** Marks the files that no text names; the others are what is left to be read. */
    private Map<String, List<Path>> writeUnnamed(List<TreeEntry> entries) {
        Map<String, List<Path>> named = new LinkedHashMap<>();
        for (TreeEntry entry : entries) {
            if (entry.isFile() && !isText(entry)) {
                Optional<Path> place = place(entry);
                if (place.isPresent() && said.mayName(entry.name())) {
                    named.computeIfAbsent(entry.blob(), none -> new ArrayList<>())
                            .add(place.get());
                } else if (place.isPresent()) {
                    writer.mark(place.get());
                }
            }
        }
        return named;
    }

    private static boolean isText(TreeEntry entry) {
        return entry.isFile() && TEXTS.stream().anyMatch(entry.path().toLowerCase(Locale.ROOT)::endsWith);
    }

    private Optional<GitAnswer.Reason> read(Map<String, List<Path>> places, BiConsumer<Path, byte[]> each) {
        List<String> blobs = List.copyOf(places.keySet());
        Map<String, List<Path>> large = new LinkedHashMap<>(places);
        Optional<GitAnswer.Reason> obstacle = new BlobReader(git).read(repository, blobs, (blob, bytes) -> {
            large.remove(blob).forEach(path -> each.accept(path, bytes));
        });
        if (obstacle.isEmpty()) {
            large.forEach(this::copy);
        }
        return obstacle;
    }

    /** What is too large to be held goes from Git to the disk. */
    private void copy(String blob, List<Path> places) {
        for (Path place : places) {
            try (GitProcess process = git.start(repository, List.of("cat-file", "blob", blob));
                    InputStream content = process.output()) {
                writer.write(place, content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Where an entry belongs; nowhere if its name is none that a checkout would write. */
    private Optional<Path> place(TreeEntry entry) {
        for (String part : entry.path().split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.equalsIgnoreCase(".git")) {
                return Optional.empty();
            }
        }
        try {
            Path path = folder.resolve(entry.path()).normalize();
            return path.startsWith(folder) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private void writeText(Path path, byte[] bytes) {
        said.add(bytes);
        writer.write(path, bytes);
    }
}
