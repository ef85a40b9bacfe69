package org.provenplan.git;

import java.util.List;

/** What asking Git came to. */
public sealed interface GitAnswer {
    /** Git answered. */
    record Output(String text) implements GitAnswer {
        /** The entries of an output that ends each with a NUL character. */
        List<String> entries() {
            return text.isEmpty() ? List.of() : List.of(text.split("\u0000"));
        }
    }

    /** Git could not answer. */
    record Failure(Reason reason) implements GitAnswer {}

    /** Why Git could not answer. */
    enum Reason {
        /** There is no {@code git} program on this machine. */
        NOT_INSTALLED,
        NOT_A_REPOSITORY,
        /** The repository belongs to somebody else, and Git will not read it until that is allowed. */
        DUBIOUS_OWNERSHIP,
        TOO_SLOW,
        /** The clone was made without the contents of past files. */
        CONTENT_MISSING,
        /** The repository lacks something that its own commits name. */
        OBJECT_MISSING,
        /** Something in the repository can't be unpacked any more. */
        DAMAGED,
        FAILED
    }
}
