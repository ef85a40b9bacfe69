package org.provenplan.git;

import java.time.LocalDate;

/**
 * A commit that somebody named, or that a name or a day leads to.
 *
 * @param name as typed, or the tag that was found
 * @param hash its full name
 * @param date the day on which its author wrote it, where its author was
 */
public record Revision(String name, String hash, LocalDate date) {
    private static final int SHORT = 7;

    /** The hash as people read it. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
