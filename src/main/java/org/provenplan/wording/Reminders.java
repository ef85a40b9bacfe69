package org.provenplan.wording;

import java.util.List;

/**
 * What staff are reminded by, or learn beside others, without anybody calling it a lesson: posters, memos, shadowing.
 *
 * @param deed what is done; where those are named for whom it is done, it is meant for them
 */
record Reminders(Deed deed) {
    /** "Poster on late doses put up in both offices", "notice in the staff room about …"; a leaflet for patients is none. */
    boolean isNamed(List<String> name, List<String> rest) {
        boolean poster = WordClass.POSTER.atEndOf(name) > 0
                || (WordClass.NOTICED.atEndOf(name) > 0 && WordClass.STAFF.isIn(rest) && WorkReading.hasTopic(rest));
        return poster && !WordClass.PEOPLE.isIn(deed.words()) && !isAtWork(rest);
    }

    /** Whether something else is done with it, or it does something: "are replaced by photographs", "shows which zone is open". */
    private static boolean isAtWork(List<String> rest) {
        for (String word : rest) {
            if (word.equals("replaced") || (WordClass.DOING.has(word) && !word.endsWith("ing") && !isHanded(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHanded(String word) {
        return WordClass.HANDED.has(word) || WordClass.GIVING.has(word) || WordClass.WRITING.has(word);
    }

    /** Whether what is given or shown is one: "Display posters", "staff given a pocket guide". */
    boolean isPoster(List<String> given) {
        return WordClass.POSTER.atEndOf(given) > 0 && !WordClass.PEOPLE.isIn(deed.words());
    }

    /** "Carers shadow a senior": they learn at the side of others. */
    boolean isShadowing(String verb, List<String> subject, List<String> rest) {
        return WordClass.SHADOWING.has(verb)
                && WordClass.STAFF.isIn(subject)
                && WordClass.STAFF.isIn(rest)
                && !WordClass.PEOPLE.isIn(deed.words());
    }
}
