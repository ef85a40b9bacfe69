package org.provenplan.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The folder that a Git repository is checked out in. Each thing asked of it is asked of Git once. Names are compared as text,
 * since Git may know names that this system can't express as paths.
 */
public final class WorkTree {
    /** Before the name of a file that is not to be in the work tree. */
    private static final String LEFT_OUT = "S ";

    private final Path root;
    private final Git git;
    private Optional<Set<String>> tracked;
    private Set<String> leftOut;

    public WorkTree(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    /** The root of the work tree that a folder lies in: the nearest folder upwards with {@code .git}. */
    public static Optional<Path> rootAbove(Path folder) {
        Path candidate = folder.toAbsolutePath().normalize();
        while (candidate != null && !Files.exists(candidate.resolve(".git"))) {
            candidate = candidate.getParent();
        }
        return Optional.ofNullable(candidate);
    }

    /** Whether Git tracks a file below the root; empty where Git can't tell. */
    public synchronized Optional<Boolean> tracks(Path file) {
        if (tracked == null) {
            tracked = list(List.of("ls-files", "-z"));
        }
        return tracked.map(names -> names.contains(nameOf(file)));
    }

    /** Whether Git tracks a file below the root and a sparse checkout leaves it out; no where Git can't tell. */
    public synchronized boolean leavesOut(Path file) {
        if (leftOut == null) {
            leftOut = list(List.of("ls-files", "-z", "-t")).orElse(Set.of()).stream()
                    .filter(entry -> entry.startsWith(LEFT_OUT))
                    .map(entry -> entry.substring(LEFT_OUT.length()))
                    .collect(Collectors.toSet());
        }
        return leftOut.contains(nameOf(file));
    }

    /** The topmost files and folders below some folders that Git ignores, by their {@link #nameOf names}; none where Git can't tell. */
    public Set<String> ignoredBelow(List<Path> folders) {
        List<String> arguments = new ArrayList<>(
                List.of("ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory", "--"));
        folders.stream()
                .map(this::nameOf)
                .forEach(folder -> arguments.add(folder.isEmpty() ? "." : ":(literal)" + folder));
        return list(arguments).orElse(Set.of());
    }

    /**
     * The files below the root that differ from what they were where this work parted from a revision, or from the revision where
     * the two have no commit in common; those that Git does not track yet among them.
     */
    public ChangedFiles changedSince(String revision) {
        Revisions revisions = new Revisions(root, git);
        Revisions.Answer parted = revisions.whereParted(revision, "HEAD");
        Revisions.Answer since = parted instanceof Revisions.Answer.None ? revisions.named(revision) : parted;
        if (since instanceof Revisions.Answer.None none) {
            return new ChangedFiles.NoSuchRevision(none.shallow());
        }
        if (!(since instanceof Revisions.Answer.Found found)) {
            return new ChangedFiles.Unavailable(((Revisions.Answer.Unavailable) since).why());
        }
        List<String> diff = withoutFilters();
        diff.addAll(List.of("diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv"));
        diff.addAll(List.of("--no-relative", "-O/dev/null", "--ignore-submodules", "-z"));
        diff.addAll(List.of(found.revision().hash(), "--"));
        Optional<Set<String>> differing = list(diff);
        Optional<Set<String>> untracked = list(List.of("ls-files", "-z", "--others", "--exclude-standard", "--"));
        if (differing.isEmpty() || untracked.isEmpty()) {
            return new ChangedFiles.Unavailable(UnknownPast.of(GitAnswer.Reason.FAILED));
        }
        Set<String> all = new HashSet<>(differing.get());
        all.addAll(untracked.get());
        return new ChangedFiles.Known(all);
    }

    /** The repository may have set programs that files pass through before Git compares them: not here. */
    private List<String> withoutFilters() {
        List<String> options = new ArrayList<>();
        list(List.of("config", "-z", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|process|required)$"))
                .ifPresent(names ->
                        names.forEach(name -> options.add("--config-env=" + name + "=" + InstalledGit.NOTHING)));
        return options;
    }

    /** What Git calls a file or folder below the root: relative to it, with {@code /}. */
    public String nameOf(Path path) {
        return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private Optional<Set<String>> list(List<String> arguments) {
        return git.ask(root, arguments) instanceof GitAnswer.Output answered
                ? Optional.of(answered.entries().stream()
                        .map(name -> name.endsWith("/") ? name.substring(0, name.length() - 1) : name)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
