package org.provenplan.format;

import java.util.List;
import java.util.Optional;
import org.provenplan.changes.ChangeList;
import org.provenplan.check.CheckResult;
import org.provenplan.due.DueList;
import org.provenplan.life.ItemHistory;
import org.provenplan.life.Trend;

/**
 * The formats that something can be written in.
 *
 * @param all sorted by name
 */
public record Formats<F extends Format<?>>(List<F> all) {
    public Formats {
        all = List.copyOf(all);
    }

    /** Those for the result of a check in the root of a repository. */
    public static Formats<Format<CheckResult>> ofChecks() {
        return ofChecks("");
    }

    /**
     * Those for the result of a check. Whoever shows it beside the files of a repository needs their names from its root on;
     * everybody else wants them as the one who ran it sees them.
     *
     * @param folder where the check runs, from the repository's root on, with {@code /}; empty for the root itself
     */
    public static Formats<Format<CheckResult>> ofChecks(String folder) {
        RootedNames names = new RootedNames(folder);
        return new Formats<>(List.of(
                new CsvFormat(),
                new GitHubFormat(names),
                new GitLabFormat(names),
                new JsonFormat(),
                new JUnitFormat(),
                new MarkdownFormat(),
                new SarifFormat(names),
                new TextFormat()));
    }

    /** Those for what is due. */
    public static Formats<FileFormat<DueList>> ofDue() {
        return new Formats<>(List.of(new DueCalendar(), new DueJson(), new DueMarkdown(), new DueText()));
    }

    /** Those for what has changed; a page for browsers is the room of reports' to make. */
    public static Formats<FileFormat<ChangeList>> ofChanges() {
        return new Formats<>(List.of(new ChangesJson(), new ChangesMarkdown(), new ChangesText()));
    }

    /** Those for the life of an item. */
    public static Formats<Format<ItemHistory>> ofHistory() {
        return new Formats<>(List.of(new HistoryJson(), new HistoryMarkdown(), new HistoryText()));
    }

    /** Those for how plans stood month by month. */
    public static Formats<Format<Trend>> ofTrend() {
        return new Formats<>(List.of(new TrendCsv(), new TrendJson(), new TrendMarkdown(), new TrendText()));
    }

    public List<String> names() {
        return all.stream().map(Format::name).toList();
    }

    public Optional<F> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
