package org.provenplan.git;

import java.util.Set;

/** What has changed in a repository since a revision. */
public sealed interface ChangedFiles {
    /**
     * Git knows.
     *
     * @param names of files, as {@link WorkTree#nameOf} gives them
     */
    record Known(Set<String> names) implements ChangedFiles {
        public Known {
            names = Set.copyOf(names);
        }
    }

    /**
     * The repository has no such revision.
     *
     * @param shallow whether it holds the latest revisions only, so that fetching more may help
     */
    record NoSuchRevision(boolean shallow) implements ChangedFiles {}

    /** Git could not be asked. */
    record Unavailable(UnknownPast why) implements ChangedFiles {}
}
