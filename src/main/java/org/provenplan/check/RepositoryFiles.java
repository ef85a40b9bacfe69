package org.provenplan.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.provenplan.config.PlanSettings;
import org.provenplan.git.Git;
import org.provenplan.git.PastContents;
import org.provenplan.git.WorkTree;
import org.provenplan.plan.Plan;
import org.provenplan.rule.PlanFiles;
import org.provenplan.source.PlanPath;
import org.provenplan.source.SourceText;

/** The files that plans name, as they lie on disk and as Git knows them. Git is asked only when a plan names a file. */
final class RepositoryFiles implements PlanFiles, AutoCloseable {
    private final Map<SourceText, PlanFolder> folders = new ConcurrentHashMap<>();
    private final Map<SourceText, CheckedPlan> plans;
    private final Map<Path, WorkTree> workTrees = new ConcurrentHashMap<>();
    private final Map<Path, PastContents> pastFiles = new ConcurrentHashMap<>();
    private final Git git;

    RepositoryFiles(List<CheckedPlan> plans, Git git) {
        this.plans = plans.stream()
                .collect(Collectors.toMap(plan -> plan.files().get(0).source(), Function.identity()));
        this.git = git;
    }

    @Override
    public Status status(Plan plan, String path) {
        PlanFolder folder = folderOf(plan);
        PlanFolder.Sight sight = folder.look(path);
        if (sight.status() == Status.THERE
                && sight.file().filter(file -> isOf(plan, file)).isPresent()) {
            return Status.OF_THE_PLAN;
        }
        return folder.inRepository() && sight.file().isPresent()
                ? asGitKnows(sight, workTree(folder.root()))
                : sight.status();
    }

    /** Whether a file is one that the plan is written in. */
    private boolean isOf(Plan plan, Path file) {
        PlanPath path = plans.get(plan.sources().get(0)).path();
        return Stream.concat(Stream.of(path.main()), path.findings().stream()).anyMatch(one -> isSame(one, file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.getFileName().equals(other.getFileName()) && Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }

    private static Status asGitKnows(PlanFolder.Sight sight, WorkTree workTree) {
        Path file = sight.file().orElseThrow();
        return switch (sight.status()) {
            case THERE -> workTree.tracks(file).orElse(true) ? Status.THERE : Status.UNTRACKED;
            case MISSING -> workTree.leavesOut(file) ? Status.NOT_CHECKED_OUT : Status.MISSING;
            default -> sight.status();
        };
    }

    @Override
    public String home(Plan plan) {
        PlanSettings settings = plans.get(plan.sources().get(0)).settings();
        return settings.evidenceRoot()
                .map(set -> settings.root().relativize(set.value()).toString().replace('\\', '/'))
                .map(folder -> folder.isEmpty() ? "the evidence-root" : folder + " (the evidence-root)")
                .orElseGet(() -> PlanFiles.super.home(plan));
    }

    @Override
    public Optional<String> nearest(Plan plan, String path) {
        PlanFolder folder = folderOf(plan);
        return new NearestFile(folder.folder(), folder.root()).to(path);
    }

    @Override
    public Optional<String> sha256(Plan plan, String path) {
        PlanFolder.Sight sight = folderOf(plan).look(path);
        return sight.status() == Status.THERE ? sight.file().flatMap(FileHash::of) : Optional.empty();
    }

    @Override
    public boolean differsInLineEndsOnly(Plan plan, String path, String sha256) {
        Path file = folderOf(plan).look(path).file().orElseThrow();
        return Stream.of("\n", "\r\n")
                .map(end -> FileHash.withLinesEnding(file, end))
                .anyMatch(hash -> hash.filter(sha256::equalsIgnoreCase).isPresent());
    }

    @Override
    public Since since(Plan plan, String path, Then earlier) {
        PlanFolder folder = folderOf(plan);
        if (!folder.inRepository()) {
            return Since.UNKNOWN;
        }
        PlanFolder folderThen =
                plans.get(plan.sources().get(0)).settings().evidenceRoot().isPresent()
                        ? folder
                        : folder.where(earlier.plan());
        Optional<String> now = content(folder, "HEAD", path);
        Optional<String> then = content(folderThen, earlier.commit(), earlier.path());
        if (now.isPresent() && then.isPresent()) {
            return now.equals(then) ? Since.SAME : Since.CHANGED;
        }
        return now.isPresent() ? Since.ADDED : then.isPresent() ? Since.GONE : Since.UNKNOWN;
    }

    private Optional<String> content(PlanFolder folder, String revision, String path) {
        Path root = folder.root();
        return folder.look(path).file().filter(file -> file.startsWith(root)).flatMap(file -> pastFiles
                .computeIfAbsent(root, PastContents::new)
                .content(revision, new WorkTree(root, git).nameOf(file)));
    }

    @Override
    public void close() {
        pastFiles.values().forEach(PastContents::close);
    }

    private WorkTree workTree(Path root) {
        return workTrees.computeIfAbsent(root, of -> new WorkTree(of, git));
    }

    private PlanFolder folderOf(Plan plan) {
        return folders.computeIfAbsent(plan.sources().get(0), source -> {
            CheckedPlan checked = plans.get(source);
            return PlanFolder.of(checked.path(), checked.settings());
        });
    }
}
