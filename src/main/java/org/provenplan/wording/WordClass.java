package org.provenplan.wording;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.provenplan.catalogue.Catalogue;

/** Kinds of words by which it is told what a sentence says. */
enum WordClass {
    STAFF,
    PEOPLE,
    LESSON,
    GATHERING,
    TALK,
    TOPIC,
    TAUGHT,
    WHOM,
    TAUGHTALREADY,
    JUDGED,
    MADE,
    LEISURE,
    SIGNING,
    LEARNT,
    DISH,
    BODILY,
    RESULT,
    GIVING,
    ATTENDING,
    TEACHING,
    POLICY,
    WRITING,
    STATING,
    AUDIT,
    AUDITING,
    HOUR,
    CROWD,
    BOUNDARY,
    AUXILIARY,
    ARTICLE,
    SUBORDINATE,
    PURPOSE,
    DENYING,
    DEVICE,
    DOING,
    NUMBER,
    MONTH,
    HANDOUT,
    HANDED,
    PAPER,
    LOOK,
    AHEAD,
    FOUND,
    PAPERWORK,
    EXISTING,
    KNOWING,
    WATCH,
    MINDING,
    STORE,
    LACKED,
    LACKING,
    LEAVING,
    OWED,
    BLAME,
    UNLEARNT,
    FILLER,
    LACKJOINING,
    UNAWARE,
    NEWSUBJECT,
    BECAUSE,
    UNKNOWN,
    SUBJECT,
    WHOLESOURCE,
    POSTER,
    NOTICED,
    SHADOWING,
    SIGNEDPAPER,
    PROTOCOL;

    private static final int LONGEST = 4;

    /** Whether a word is one of them. */
    boolean has(String word) {
        return Words.ALL.get(this).contains(plain(word));
    }

    /** Whether one of the words is one of them. */
    boolean isIn(List<String> words) {
        for (String word : words) {
            if (has(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words of several kinds, and those that a term of theirs begins with; most words of a text are none of them. */
    static Set<String> anyOf(Set<WordClass> kinds) {
        Set<String> any = new HashSet<>();
        for (WordClass kind : kinds) {
            any.addAll(Words.ALL.get(kind));
            any.addAll(Words.FIRST.get(kind));
        }
        return any;
    }

    /** How many words at the end of a text are one of their terms: "moving and handling training days" ends in two; 0 for none. */
    int atEndOf(List<String> words) {
        if (words.isEmpty() || !Words.LAST.get(this).contains(singular(words.get(words.size() - 1)))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            String term = String.join(" ", words.subList(words.size() - length, words.size()));
            if (has(term) || (term.endsWith("s") && has(term.substring(0, term.length() - 1)))) {
                return length;
            }
        }
        return 0;
    }

    /** How many words at the start of a text are one of their terms; 0 for none. */
    int atStartOf(List<String> words) {
        if (words.isEmpty() || !Words.FIRST.get(this).contains(singular(words.get(0)))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            if (has(String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    /** Without the ending that may stand for several: what is alike for a word and for all of its kind. */
    static String singular(String word) {
        String own = plain(word);
        return own.endsWith("s") ? own.substring(0, own.length() - 1) : own;
    }

    /** Without what makes it a possessive: residents', nurse's. */
    static String plain(String word) {
        int last = word.length() - 1;
        if (last < 0 || (word.charAt(last) != '\'' && word.charAt(last) != 's')) {
            return word;
        }
        if (word.charAt(last) == '\'') {
            return word.substring(0, last);
        }
        return word.endsWith("'s") ? word.substring(0, last - 1) : word;
    }

    private static final class Words {
        private static final Map<WordClass, Set<String>> ALL = new EnumMap<>(WordClass.class);
        /** The words that a term may begin or end with, so that few texts are put together to look for one. */
        private static final Map<WordClass, Set<String>> FIRST = new EnumMap<>(WordClass.class);

        private static final Map<WordClass, Set<String>> LAST = new EnumMap<>(WordClass.class);

        static {
            for (WordClass kind : values()) {
                Set<String> terms = Catalogue.bundled().wordsOf(kind.name().toLowerCase(Locale.ROOT));
                Set<String> first = new HashSet<>();
                Set<String> last = new HashSet<>();
                for (String term : terms) {
                    first.add(singular(term.substring(0, (term + " ").indexOf(' '))));
                    last.add(singular(term.substring(term.lastIndexOf(' ') + 1)));
                }
                ALL.put(kind, terms);
                FIRST.put(kind, first);
                LAST.put(kind, last);
            }
        }
    }
}
