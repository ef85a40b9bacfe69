package org.provenplan.history;

import java.util.Set;

/** What has changed in a repository since a revision. */
public sealed interface Changes {
    /**
     * Git knows.
     *
     * @param names of files, as {@link WorkTree#nameOf} gives them
     */
    record Known(Set<String> names) implements Changes {
        public Known {
            names = Set.copyOf(names);
        }
    }

    /** The repository has no such revision. */
    record NoSuchRevision() implements Changes {}

    /** Git could not be asked. */
    record Unavailable(GitAnswer.Reason reason) implements Changes {}
}
