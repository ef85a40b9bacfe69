package org.provenplan.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

        record Unavailable(Unknown why) implements Answer {}
    }

    /** The revision of a name: a branch, a tag, a commit. */
    public Answer named(String name) {
        GitAnswer answer =
                git.ask(root, List.of("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"));
        return answer instanceof GitAnswer.Said said ? found(name, said.output().strip()) : none();
    }

    /** The last commit before a day, on the way that the branch itself went. */
    public Answer before(LocalDate day) {
        GitAnswer answer =
                git.ask(root, List.of("log", "--first-parent", "--no-show-signature", "--format=%H %cs", HEAD, "--"));
        if (!(answer instanceof GitAnswer.Said said)) {
            return none();
        }
        for (String line : said.output().split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words.length == 2 && LocalDate.parse(words[1]).isBefore(day)) {
                return new Answer.Found(new Revision("", words[0], LocalDate.parse(words[1])));
            }
        }
        return none();
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
        if (!(git.ask(root, arguments) instanceof GitAnswer.Said said)
                || said.output().isBlank()) {
            return none();
        }
        String tag = said.output().strip();
        return named(tag) instanceof Answer.Found found
                ? new Answer.Found(new Revision(
                        tag.substring("refs/tags/".length()),
                        found.revision().hash(),
                        found.revision().date()))
                : none();
    }

    private Answer found(String name, String hash) {
        GitAnswer answer = git.ask(
                root, List.of("log", "-1", "--no-show-signature", "--format=%cs", "--end-of-options", hash, "--"));
        return answer instanceof GitAnswer.Said said
                ? new Answer.Found(
                        new Revision(name, hash, LocalDate.parse(said.output().strip())))
                : none();
    }

    /** Why there is none: Git itself may be what is missing. */
    private Answer none() {
        GitAnswer shallow = git.ask(root, List.of("rev-parse", "--is-shallow-repository"));
        if (shallow instanceof GitAnswer.Silent silent) {
            return new Answer.Unavailable(Unknown.of(silent.reason()));
        }
        if (git.ask(root, List.of("rev-parse", "--verify", "--quiet", HEAD)) instanceof GitAnswer.Silent) {
            return new Answer.Unavailable(Unknown.NO_COMMITS);
        }
        return new Answer.None(((GitAnswer.Said) shallow).output().startsWith("true"));
    }
}
