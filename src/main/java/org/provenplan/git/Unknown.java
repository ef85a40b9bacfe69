package org.provenplan.git;

/**
 * Why the past of a plan can't be known.
 *
 * @param reason as the end of a sentence: "the clone is shallow"
 * @param cure what to do about it, as an order: "fetch all of it: git fetch --unshallow"
 */
public record Unknown(String reason, String cure) {
    public static final Unknown SHALLOW = new Unknown(
            "the clone is shallow, so that older commits are missing",
            "fetch all of them: git fetch --unshallow, or fetch-depth: 0 in the checkout step of a CI job");
    static final Unknown NO_COMMITS =
            new Unknown("nothing has been committed yet", "commit the plan: git add, git commit");
    public static final Unknown NEVER_COMMITTED =
            new Unknown("the plan has never been committed", "commit it: git add, git commit");

    /** Why, in words. */
    public static Unknown of(GitAnswer.Reason reason) {
        return switch (reason) {
            case NOT_INSTALLED -> new Unknown("there is no git program on this machine", "install Git");
            case NOT_A_REPOSITORY ->
                new Unknown(
                        "the plan does not lie in a Git repository", "keep it in one: git init, git add, git commit");
            case DUBIOUS_OWNERSHIP ->
                new Unknown(
                        "the repository belongs to another user, and Git does not read it",
                        "allow it: git config --global --add safe.directory and the repository's folder");
            case CONTENT_MISSING ->
                new Unknown(
                        "the clone was made without the contents of past versions",
                        "clone without --filter, or run git fetch --refetch --no-filter");
            case TOO_SLOW -> new Unknown("Git did not answer in time", "try again on a machine with less to do");
            case FAILED -> new Unknown("Git could not tell", "see what git log says in that folder");
        };
    }
}
