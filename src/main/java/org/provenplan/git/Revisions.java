package org.provenplan.git;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.DateText;

/** Finds the commits of a repository that names, days and tags lead to. */
public final class Revisions {
    private static final String HEAD = "HEAD";

    private final Path root;
    private final Git git;

    public Revisions(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    /** What looking for a revision came to. */
    public sealed interface Answer {
        record Found(Revision revision) implements Answer {}

        /**
         * There is none.
         *
         * @param shallow whether the repository holds the latest commits only, so that fetching more may help
         */
        record None(boolean shallow) implements Answer {}

        /**
         * Nothing had been committed by then.
         *
         * @param first the day of the first commit
         */
        record TooEarly(LocalDate first) implements Answer {}

        record Unavailable(UnknownPast why) implements Answer {}
    }

    /** The revision of a name: a branch, a tag, a commit. */
    public Answer named(String name) {
        GitAnswer answer =
                git.ask(root, List.of("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"));
        return answer instanceof GitAnswer.Output answered
                ? found(name, answered.text().strip())
                : none();
    }

    /** The commit at which two revisions parted, under the first one's name; none where they have nothing in common. */
    public Answer whereParted(String name, String other) {
        Answer first = named(name);
        Answer second = named(other);
        if (!(first instanceof Answer.Found one) || !(second instanceof Answer.Found two)) {
            return first instanceof Answer.Found ? second : first;
        }
        GitAnswer base = git.ask(
                root,
                List.of("merge-base", one.revision().hash(), two.revision().hash()));
        return base instanceof GitAnswer.Output answered
                ? found(name, answered.text().strip())
                : none();
    }

    /** The revision of a name or, where there is none, of a day such as 2026-06-30: the last that was written up to it. */
    public Answer at(String nameOrDay) {
        Answer named = named(nameOrDay);
        Optional<LocalDate> day = new DateText(nameOrDay).date();
        return named instanceof Answer.None && day.isPresent() ? upTo(day.get()) : named;
    }

    /** The last commit that was written up to a day, its end included, on the way that the branch itself went. */
    public Answer upTo(LocalDate day) {
        GitAnswer answer =
                git.ask(root, List.of("log", "--first-parent", "--no-show-signature", "--format=%H %as", HEAD, "--"));
        if (!(answer instanceof GitAnswer.Output answered)) {
            return none();
        }
        LocalDate written = day;
        for (String line : answered.text().lines().toList()) {
            int space = line.indexOf(' ');
            written = CommitLog.date(line.substring(space + 1));
            if (!written.isAfter(day)) {
                return new Answer.Found(new Revision("", line.substring(0, space), written));
            }
        }
        Answer none = none();
        return none instanceof Answer.None known && !known.shallow() ? new Answer.TooEarly(written) : none;
    }

    /** The youngest tag whose name matches a pattern with {@code *}, among those that lead to where the work tree stands. */
    public Answer lastTag(String pattern) {
        List<String> arguments = new ArrayList<>(List.of(
                "for-each-ref",
                "--sort=-version:refname",
                "--sort=-creatordate",
                "--merged=" + HEAD,
                "--count=1",
                "--format=%(refname)",
                "refs/tags/" + pattern));
        if (!(git.ask(root, arguments) instanceof GitAnswer.Output answered)
                || answered.text().isBlank()) {
            return none();
        }
        String tag = answered.text().strip();
        return named(tag) instanceof Answer.Found found
                ? new Answer.Found(new Revision(
                        tag.substring("refs/tags/".length()),
                        found.revision().hash(),
                        found.revision().date()))
                : none();
    }

    private Answer found(String name, String hash) {
        GitAnswer answer = git.ask(
                root, List.of("log", "-1", "--no-show-signature", "--format=%as", "--end-of-options", hash, "--"));
        return answer instanceof GitAnswer.Output answered
                ? new Answer.Found(
                        new Revision(name, hash, CommitLog.date(answered.text().strip())))
                : none();
    }

    /** Why there is none: Git itself may be what is missing. */
    private Answer none() {
        Optional<UnknownPast> obstacle = obstacle();
        return obstacle.isEmpty() || obstacle.get().equals(UnknownPast.SHALLOW)
                ? new Answer.None(obstacle.isPresent())
                : new Answer.Unavailable(obstacle.get());
    }

    /** Why the repository can't tell all of its past; empty where it can. */
    public Optional<UnknownPast> obstacle() {
        GitAnswer shallow = git.ask(root, List.of("rev-parse", "--is-shallow-repository"));
        if (shallow instanceof GitAnswer.Failure failure) {
            return Optional.of(UnknownPast.of(failure.reason()));
        }
        if (shallow instanceof GitAnswer.Output answered && answered.text().startsWith("true")) {
            return Optional.of(UnknownPast.SHALLOW);
        }
        return git.ask(root, List.of("rev-parse", "--verify", "--quiet", HEAD)) instanceof GitAnswer.Failure
                ? Optional.of(UnknownPast.NO_COMMITS)
                : Optional.empty();
    }
}
