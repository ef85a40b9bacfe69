package org.provenplan.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The commits of a repository that touch YAML files, with the files they touch; merges with what they changed in their first
 * parent.
 *
 * @param entries parents before their children
 */
record CommitLog(List<Entry> entries) {
    /** What makes Git tell all of it, whatever the repository's own settings are. */
    private static final List<String> ARGUMENTS = List.of(
            "-c",
            "log.showRoot=true",
            "-c",
            "log.showSignature=false",
            "log",
            "--topo-order",
            "--reverse",
            "--full-history",
            "--parents",
            "--raw",
            "-z",
            "--no-abbrev",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--no-notes",
            "--no-color",
            "--ignore-submodules",
            "--encoding=UTF-8",
            "--diff-merges=first-parent",
            "--format=%H%x00%P%x00%as%x00%an%x00%ae%x00%s");

    private static final List<String> PATHS = List.of("--", ":(top,glob)**/*.yaml", ":(top,glob)**/*.yml");

    /** One commit. */
    record Entry(Commit commit, List<FileChange> files) {}

    /**
     * One file that a commit touched.
     *
     * @param path relative to the repository's root
     * @param blob what it holds since; empty where it is gone or is no ordinary file
     */
    record FileChange(String path, String blob) {}

    /** The arguments that ask Git for the log up to a revision. */
    static List<String> arguments(String revision) {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        arguments.add("--end-of-options");
        arguments.add(revision);
        arguments.addAll(PATHS);
        return arguments;
    }

    /** Reads what Git said. */
    static CommitLog parse(String output) {
        List<String> fields = Arrays.asList(output.split("\u0000", -1));
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at + 6 <= fields.size()) {
            Commit commit = commit(fields.subList(at, at + 6));
            at += 6;
            List<FileChange> files = new ArrayList<>();
            while (at < fields.size() && isChange(fields.get(at))) {
                files.add(change(fields.get(at), fields.get(at + 1)));
                at += 2;
            }
            entries.add(new Entry(commit, files));
        }
        return new CommitLog(entries);
    }

    private static Commit commit(List<String> fields) {
        String parents = fields.get(1);
        return new Commit(
                fields.get(0).strip(),
                parents.isEmpty() ? List.of() : List.of(parents.split(" ", -1)),
                LocalDate.parse(fields.get(2)),
                fields.get(3),
                fields.get(4),
                fields.get(5));
    }

    private static boolean isChange(String field) {
        return field.stripLeading().startsWith(":");
    }

    /** {@code :100644 100644 OLD NEW M}, and the path in the next field. */
    private static FileChange change(String description, String path) {
        String[] words = description.strip().split(" ", -1);
        boolean ordinary = words[1].startsWith("100");
        return new FileChange(path, ordinary ? words[3] : "");
    }
}
