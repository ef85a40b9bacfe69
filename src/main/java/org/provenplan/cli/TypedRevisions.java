package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.git.InstalledGit;
import org.provenplan.git.Revision;
import org.provenplan.git.Revisions;
import org.provenplan.git.Snapshot;
import org.provenplan.git.UnknownPast;

/** Finds the revisions of a repository that somebody typed, or says what to type in their place. */
final class TypedRevisions {
    private static final String NAME = "Name a tag, a branch or a commit";
    private static final String LISTED = ": git tag and git branch --all list the names there are.";

    private final Path root;
    private final Revisions revisions;

    TypedRevisions(Path root) {
        this.root = root;
        this.revisions = new Revisions(root, new InstalledGit());
    }

    /** Whether nothing has been committed yet. */
    boolean areNone() {
        return revisions.obstacle().equals(Optional.of(UnknownPast.NO_COMMITS));
    }

    /**
     * The revision of a name.
     *
     * @throws CommandFailure if there is none
     */
    Revision named(String name) {
        return found(revisions.named(name), none(name), NAME + LISTED);
    }

    /**
     * The commit at which another revision parted from the one of a name.
     *
     * @throws CommandFailure if there is no such revision, or the two have nothing in common
     */
    Revision whereParted(String name, String other) {
        named(name);
        named(other);
        return found(
                revisions.whereParted(name, other),
                "\"" + Typed.shown(name) + "\" and "
                        + (other.equals("HEAD") ? "what is checked out" : '"' + Typed.shown(other) + '"')
                        + " have no commit in common",
                "Name a branch that the work began on" + LISTED);
    }

    /**
     * The revision of a name or, where there is none, the last that was written up to a day.
     *
     * @throws CommandFailure if there is neither
     */
    Revision at(String nameOrDay) {
        return found(revisions.at(nameOrDay), none(nameOrDay), NAME + ", or a day such as 2026-06-30" + LISTED);
    }

    /** The last revision that was written before a day; empty where nothing had been committed by then. */
    Optional<Revision> before(LocalDate day) {
        Revisions.Answer answer = revisions.upTo(day.minusDays(1));
        return answer instanceof Revisions.Answer.TooEarly
                ? Optional.empty()
                : Optional.of(found(answer, "There is no commit before " + day, "Name a later day."));
    }

    /**
     * The youngest tag that matches a pattern.
     *
     * @throws CommandFailure if there is none
     */
    Revision lastTag(String pattern) {
        String none = "No tag in the history of what is checked out matches \"" + Typed.shown(pattern) + "\"";
        return found(
                revisions.lastTag(pattern), none, "Name another, or a pattern: git tag lists the names there are.");
    }

    /**
     * All that the repository held at a revision.
     *
     * @throws CommandFailure if Git can't tell, or it can't be written to where temporary files go
     */
    Snapshot snapshot(Revision revision) {
        try {
            Snapshot.Answer answer = Snapshot.of(root, revision.hash());
            if (answer instanceof Snapshot.Answer.Taken taken) {
                return taken.snapshot();
            }
            throw unknown(((Snapshot.Answer.NotTaken) answer).why());
        } catch (IOException failure) {
            throw CommandFailure.incomplete("What was there before couldn't be written to a folder in "
                    + System.getProperty("java.io.tmpdir") + ", where temporary files go: " + SystemReason.of(failure)
                    + "; PROVENPLAN_JAVA_OPTS=-Djava.io.tmpdir=FOLDER names another one.");
        }
    }

    private static String none(String name) {
        return "The repository has no revision called \"" + Typed.shown(name) + "\"";
    }

    private static Revision found(Revisions.Answer answer, String none, String cure) {
        if (answer instanceof Revisions.Answer.Found found) {
            return found.revision();
        }
        if (answer instanceof Revisions.Answer.Unavailable unavailable) {
            throw unknown(unavailable.why());
        }
        if (answer instanceof Revisions.Answer.TooEarly early) {
            throw CommandFailure.usage("What was there can't be known, since nothing had been committed by then: name a"
                    + " day from " + early.first() + " on, that of the first commit.");
        }
        throw none(none, answer instanceof Revisions.Answer.None missing && missing.shallow(), cure);
    }

    /** The repository has no revision of a name; it may be among those that a shallow clone lacks. */
    static CommandFailure none(String name, boolean shallow) {
        return none(none(name), shallow, NAME + LISTED);
    }

    private static CommandFailure none(String none, boolean shallow, String cure) {
        return CommandFailure.usage(none
                + (shallow
                        ? ": it holds the latest commits only, and git fetch --unshallow brings the others, with tags git"
                                + " fetch --tags."
                        : ". " + cure));
    }

    /** Git can't tell. */
    static CommandFailure unknown(UnknownPast why) {
        return CommandFailure.incomplete(
                "What was there before can't be known, since " + why.reason() + ": " + why.cure() + ".");
    }
}
