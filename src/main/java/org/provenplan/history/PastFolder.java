package org.provenplan.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A temporary folder in which a repository lies as it was at one commit. Below it everything has the path that it has on this
 * machine, so that paths from one place to another are the same as there. Files that no YAML file names hold a placeholder.
 */
public final class PastFolder implements AutoCloseable {
    private static final List<String> ALWAYS = List.of(".yaml", ".yml", ".json");
    private static final byte[] PLACEHOLDER = {'.'};

    private final Path top;
    private final Path root;
    private final StringBuilder texts = new StringBuilder();

    private PastFolder(Path top, Path root) {
        this.top = top;
        this.root = inside(top, root);
    }

    static PastFolder of(Path root, PastFiles files, Blobs blobs) throws IOException {
        PastFolder folder =
                new PastFolder(Files.createTempDirectory("provenplan").toRealPath(), root);
        try {
            folder.write(root, files, blobs);
            return folder;
        } catch (IOException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /** Where something lies in here that lies at an absolute path on this machine. */
    public Path of(Path absolute) {
        return inside(top, absolute);
    }

    private static Path inside(Path top, Path absolute) {
        Path normal = absolute.toAbsolutePath().normalize();
        return top.resolve(normal.getRoot().relativize(normal).toString());
    }

    /** Git, asked in here, knows nothing, and does not look further up. */
    private void write(Path repository, PastFiles files, Blobs blobs) throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve(".git"), "gitdir: nowhere\n");
        List<PastFiles.Entry> first = new ArrayList<>();
        List<PastFiles.Entry> others = new ArrayList<>();
        List<PastFiles.Entry> links = new ArrayList<>();
        for (PastFiles.Entry entry : files.entries()) {
            if (entry.isLink()) {
                links.add(entry);
            } else if (entry.isFile()) {
                (isAlwaysRead(entry) ? first : others).add(entry);
            }
        }
        read(repository, blobs, first, this::writeText);
        Map<Path, String> targets = new LinkedHashMap<>();
        read(repository, blobs, links, (path, bytes) -> targets.put(path, text(bytes)));
        targets.values().forEach(this::remember);
        read(repository, blobs, named(others), PastFolder::writeBytes);
        targets.forEach(this::link);
    }

    /** The files that some text may name, whatever their folder; where a name may be written in code, all. The others are marked. */
    private List<PastFiles.Entry> named(List<PastFiles.Entry> entries) {
        String all = texts.toString().toLowerCase(Locale.ROOT);
        boolean coded = all.indexOf('\\') >= 0;
        List<PastFiles.Entry> named = new ArrayList<>();
        for (PastFiles.Entry entry : entries) {
            if (coded || all.contains(entry.name().toLowerCase(Locale.ROOT))) {
                named.add(entry);
            } else {
                place(entry).ifPresent(path -> writeBytes(path, PLACEHOLDER));
            }
        }
        return named;
    }

    private static boolean isAlwaysRead(PastFiles.Entry entry) {
        return ALWAYS.stream().anyMatch(entry.path()::endsWith);
    }

    private void read(Path repository, Blobs blobs, List<PastFiles.Entry> entries, BiConsumer<Path, byte[]> each)
            throws IOException {
        Map<String, List<Path>> places = new LinkedHashMap<>();
        for (PastFiles.Entry entry : entries) {
            place(entry).ifPresent(path -> places.computeIfAbsent(entry.blob(), none -> new ArrayList<>())
                    .add(path));
        }
        Optional<GitAnswer.Reason> obstacle =
                blobs.read(repository, List.copyOf(places.keySet()), (blob, bytes) -> places.get(blob)
                        .forEach(path -> each.accept(path, bytes)));
        if (obstacle.isPresent()) {
            throw new Unreadable(Unknown.of(obstacle.get()));
        }
    }

    /** Where an entry belongs; nowhere if its name is none that a checkout would write. */
    private Optional<Path> place(PastFiles.Entry entry) {
        for (String part : entry.path().split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.equalsIgnoreCase(".git")) {
                return Optional.empty();
            }
        }
        try {
            Path path = root.resolve(entry.path()).normalize();
            return path.startsWith(root) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private void writeText(Path path, byte[] bytes) {
        remember(text(bytes));
        writeBytes(path, bytes);
    }

    /** As the text reads once YAML is through with it: lines joined, doubled quotes single. */
    private void remember(String text) {
        texts.append(text.replaceAll("\\s+", " ").replace("''", "'")).append('\n');
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeBytes(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A link that would lead out of the repository leads out of it here too, but only to the top of this folder. */
    private void link(Path path, String target) {
        try {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, staysInside(path, target) ? Path.of(target) : top);
        } catch (IOException | InvalidPathException | UnsupportedOperationException noLinks) {
            writeBytes(path, target.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Only leading steps upwards can be told from the path alone: a name before one may itself be a link. */
    private boolean staysInside(Path link, String target) {
        Path path = Path.of(target);
        if (path.isAbsolute()) {
            return false;
        }
        int up = 0;
        while (up < path.getNameCount() && path.getName(up).toString().equals("..")) {
            up++;
        }
        for (int i = up; i < path.getNameCount(); i++) {
            if (path.getName(i).toString().equals("..")) {
                return false;
            }
        }
        return up <= root.relativize(link).getNameCount() - 1;
    }

    /** Removes it. */
    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(top)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** Git could not tell what some files held. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Unknown why;

        Unreadable(Unknown why) {
            super(why.reason());
            this.why = why;
        }

        public Unknown why() {
            return why;
        }
    }
}
