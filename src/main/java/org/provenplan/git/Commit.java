package org.provenplan.git;

import java.time.LocalDate;
import java.util.List;

/**
 * One commit.
 *
 * @param hash its full name
 * @param parents those of its parents from which plans came
 * @param date the day on which its author wrote it, where its author was
 * @param author the author's name as Git has it
 * @param email the author's address
 * @param subject the first line of its message
 */
public record Commit(String hash, List<String> parents, LocalDate date, String author, String email, String subject) {
    private static final int SHORT = 7;

    public Commit {
        parents = List.copyOf(parents);
    }

    /** The name as people read it. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }

    public boolean isMerge() {
        return parents.size() > 1;
    }
}
