package org.provenplan.git;

/**
 * Why the past of a plan can't be known.
 *
 * @param reason as the end of a sentence: "the clone is shallow"
 * @param cure what to do about it, as an order: "fetch all of it: git fetch --unshallow"
 */
public record UnknownPast(String reason, String cure) {
    public static final UnknownPast SHALLOW = new UnknownPast(
            "the clone is shallow, so that older commits are missing",
            "fetch all of them: git fetch --unshallow, or fetch-depth: 0 in the checkout step of a CI job");
    public static final UnknownPast NO_COMMITS =
            new UnknownPast("nothing has been committed yet", "commit the plan: git add, git commit");
    public static final UnknownPast NEVER_COMMITTED =
            new UnknownPast("the plan has never been committed", "commit it: git add, git commit");

    /** Why, in words. */
    public static UnknownPast of(GitAnswer.Reason reason) {
        return switch (reason) {
            case NOT_INSTALLED -> new UnknownPast("there is no git program on this machine", "install Git");
            case NOT_A_REPOSITORY ->
                new UnknownPast(
                        "the plan does not lie in a Git repository", "keep it in one: git init, git add, git commit");
            case DUBIOUS_OWNERSHIP ->
                new UnknownPast(
                        "the repository belongs to another user, and Git does not read it",
                        "allow it: git config --global --add safe.directory and the repository's folder");
            case CONTENT_MISSING ->
                new UnknownPast(
                        "the clone was made without the contents of past versions",
                        "clone without --filter, or run git fetch --refetch --no-filter");
            case OBJECT_MISSING ->
                new UnknownPast(
                        "a part of the past that its commits name is missing from the repository",
                        "clone it again; git fsck in that folder names what is missing");
            case DAMAGED ->
                new UnknownPast(
                        "a part of the past is damaged on this disk",
                        "clone the repository again; git fsck in that folder names what is damaged");
            case TOO_SLOW -> new UnknownPast("Git did not answer in time", "try again on a machine with less to do");
            case FAILED -> new UnknownPast("Git could not tell", "see what git log says in that folder");
        };
    }
}
