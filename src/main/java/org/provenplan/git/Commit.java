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
 * @param coAuthors whom its message names as such
 * @param subject the first line of its message
 */
public record Commit(
        String hash,
        List<String> parents,
        LocalDate date,
        String author,
        String email,
        List<CoAuthor> coAuthors,
        String subject) {
    private static final int SHORT = 7;

    public Commit {
        parents = List.copyOf(parents);
        coAuthors = List.copyOf(coAuthors);
    }

    /** Somebody besides the author whose work a commit holds. */
    public record CoAuthor(String name, String email) {}

    /** The name as people read it. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }

    public boolean isMerge() {
        return parents.size() > 1;
    }
}
