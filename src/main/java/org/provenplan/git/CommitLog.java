package org.provenplan.git;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.plan.WrittenDate;

/**
 * The commits of a repository that touch YAML or CSV files, with the files they touch; merges with what they changed in their first
 * parent.
 *
 * @param entries parents before their children
 */
public record CommitLog(List<Entry> entries) {
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
            "--no-relative",
            "-O/dev/null",
            "--no-notes",
            "--no-color",
            "--ignore-submodules",
            "--encoding=UTF-8",
            "--diff-merges=first-parent",
            "--format=%H%x00%P%x00%as%x00%an%x00%ae%x00%b%x00%s");

    private static final Pattern CO_AUTHOR =
            Pattern.compile("(?im)^\\h*(?:[*-]\\h+)?co-authored-by:\\h*([^<\\n]*)<([^>\\n]*)>");

    private static final List<String> PATHS =
            List.of("--", ":(top,glob,icase)**/*.yaml", ":(top,glob,icase)**/*.yml", ":(top,glob,icase)**/*.csv");

    /** One commit. */
    public record Entry(Commit commit, List<FileChange> files) {}

    /**
     * One file that a commit touched.
     *
     * @param path relative to the repository's root
     * @param blob what it holds since; empty where it is gone or is no ordinary file
     */
    public record FileChange(String path, String blob) {}

    /** The arguments that ask Git for the log up to a revision. */
    public static List<String> arguments(String revision) {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        arguments.add("--end-of-options");
        arguments.add(revision);
        arguments.addAll(PATHS);
        return arguments;
    }

    /** Reads what Git said. */
    public static CommitLog parse(String output) {
        List<Entry> entries = new ArrayList<>();
        Fields fields = new Fields(output);
        while (fields.areLeft()) {
            Commit commit = commit(fields);
            List<FileChange> files = new ArrayList<>();
            while (fields.areLeft() && isChange(fields)) {
                files.add(change(fields.next().strip(), fields.next()));
            }
            entries.add(new Entry(commit, files));
        }
        return new CommitLog(entries);
    }

    private static Commit commit(Fields fields) {
        String hash = fields.next().strip();
        String parents = fields.next();
        return new Commit(
                hash,
                parents.isEmpty() ? List.of() : List.of(parents.split(" ", -1)),
                date(fields.next()),
                fields.next(),
                fields.next(),
                coAuthors(fields.next()),
                fields.next());
    }

    /** A squash leaves them at the end of each message that it joins, not at the end of its own only. */
    private static List<Commit.CoAuthor> coAuthors(String body) {
        List<Commit.CoAuthor> coAuthors = new ArrayList<>();
        Matcher matcher = CO_AUTHOR.matcher(body);
        while (matcher.find()) {
            coAuthors.add(new Commit.CoAuthor(
                    matcher.group(1).strip(), matcher.group(2).strip()));
        }
        return coAuthors;
    }

    /** Git says the first day of 1970 of a date that it can't read; so do we of one that is none, as of the year 12,000. */
    static LocalDate date(String text) {
        return WrittenDate.of(text).orElse(LocalDate.EPOCH);
    }

    /** No commit begins like this: it begins with its name. */
    private static boolean isChange(Fields fields) {
        return fields.nextStartsWith(":") || fields.nextStartsWith("\n:");
    }

    /** {@code :100644 100644 OLD NEW M}, and the path in the next field. */
    private static FileChange change(String description, String path) {
        String[] words = description.split(" ", -1);
        boolean ordinary = words[1].startsWith("100");
        return new FileChange(path, ordinary ? words[3] : "");
    }

    /** Texts that each end with a NUL character, or with the end of all. */
    private static final class Fields {
        private final String all;
        private int at;

        Fields(String all) {
            this.all = all;
        }

        boolean areLeft() {
            return at < all.length();
        }

        boolean nextStartsWith(String text) {
            return all.startsWith(text, at);
        }

        String next() {
            int end = all.indexOf('\0', at);
            String field = all.substring(Math.min(at, all.length()), end < 0 ? all.length() : end);
            at = end < 0 ? all.length() : end + 1;
            return field;
        }
    }
}
