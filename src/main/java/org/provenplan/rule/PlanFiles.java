package org.provenplan.rule;

import java.util.Optional;
import org.provenplan.plan.Plan;

/** What is known of the files that plans name as proof. */
@FunctionalInterface
public interface PlanFiles {
    /** How a named file was found. */
    enum Status {
        THERE,
        MISSING,
        EMPTY,
        FOLDER,
        /** It lies outside the repository, or outside the folder that was given where there is none. */
        OUTSIDE,
        /** It is there, but Git does not track it, so that nobody else has it. */
        UNTRACKED,
        /** Only the pointer that Git LFS keeps in its place is there. */
        NOT_FETCHED,
        /** Git tracks it, and a sparse checkout leaves it out here. */
        NOT_CHECKED_OUT,
        /** It is a file of the plan, which is no proof of itself. */
        OF_THE_PLAN
    }

    /**
     * How a file that a plan names was found.
     *
     * @param plan the plan that names the file
     * @param path as written in the plan: relative to {@link #home}, with {@code /}
     */
    Status status(Plan plan, String path);

    /** What the paths that a plan names are counted from, in words. */
    default String home(Plan plan) {
        return "the plan's folder";
    }

    /** The path of a file that is there and was probably meant by one that is missing: another case, a slip of the keys. */
    default Optional<String> nearest(Plan plan, String path) {
        return Optional.empty();
    }

    /**
     * The SHA-256 checksum of a file as it lies there, in 64 lower-case hexadecimal digits; empty where there is no such file or it
     * can't be read.
     */
    default Optional<String> sha256(Plan plan, String path) {
        return Optional.empty();
    }

    /** Whether a file has this checksum once its lines end otherwise, as Git converts them between Windows and other systems. */
    default boolean differsInLineEndsOnly(Plan plan, String path, String sha256) {
        return false;
    }

    /**
     * A file at an earlier commit.
     *
     * @param commit its hash
     * @param plan where the plan lay then, from the repository's root
     * @param path as written in the plan then
     */
    record Then(String commit, String plan, String path) {}

    /** What has become of a file since an earlier commit. */
    enum Since {
        SAME,
        CHANGED,
        GONE,
        /** It was not there then. */
        ADDED,
        /** Git can't tell. */
        UNKNOWN
    }

    /**
     * What has become of a file, as last committed, since an earlier commit.
     *
     * @param path as written in the plan today
     */
    default Since since(Plan plan, String path, Then earlier) {
        return Since.UNKNOWN;
    }
}
