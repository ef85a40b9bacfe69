package org.provenplan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One thing that a text says is done, without the reasons and conditions that follow it: "All nurses attend a session so that
 * no dose is late, and one senior stays on the floor" holds two.
 *
 * @param words in lower case, without punctuation
 */
record Deed(List<String> words) {
    private static final Set<String> JOINING = Set.of("and", "then", "but", "plus", "also");
    private static final Set<String> PASSING = Set.of("now", "also", "then", "themselves");
    private static final Set<String> WRAPPING = Set.of("ensure", "ensures", "ensuring", "confirm", "confirms", "sure");
    private static final Set<String> IRREGULAR = Set.of("given", "held", "written", "rewritten", "done", "sent", "put");
    private static final Set<String> VERSIONS = Set.of("version", "edition", "revision", "copy", "copies", "draft");
    private static final Set<String> TEMPORAL = Set.of("before", "after", "once", "while");
    private static final int LATEST_WRAPPING = 5;
    private static final int LATEST_VERB = 6;
    private static final int LONGEST_ADDITION = 4;

    /** What a text says is done, one after the other. */
    static List<Deed> in(String text) {
        List<Deed> deeds = new ArrayList<>();
        for (NoteWords clause : NoteWords.clauses(text)) {
            for (List<String> part : joined(withoutTail(unwrapped(clause.words())))) {
                if (!part.isEmpty()) {
                    deeds.add(new Deed(part));
                }
            }
        }
        return deeds;
    }

    /** Whether it is a sentence by itself, rather than a further subject of the one before. */
    boolean isSentence() {
        return isSentence(words);
    }

    /** Whether it goes on about what was taught or written before it: "sign a sheet", "are signed off", "shared with staff". */
    boolean isAboutTheSame() {
        String last = words.get(words.size() - 1);
        boolean signed = WordClass.SIGNING.isIn(words) && WordClass.SIGNEDPAPER.has(last);
        boolean passed = WordClass.HANDED.has(words.get(0)) || WordClass.WRITING.has(words.get(0));
        return words.size() <= LONGEST_ADDITION && (signed || (passed && WordClass.STAFF.has(last)));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    /** The words before a place. */
    List<String> before(int at) {
        return words.subList(0, at);
    }

    /** What is named from a place on, up to the word that ends its name. */
    List<String> named(int from) {
        int to = from;
        while (to < words.size() && !(WordClass.BOUNDARY.has(words.get(to)) && to >= from)) {
            to++;
        }
        return words.subList(from, to);
    }

    /** The name of the thing that it begins with, up to a preposition, an auxiliary, or what is done with it. */
    List<String> nameAtStart() {
        return nameFrom(0);
    }

    /** The same, beginning at a place. */
    List<String> nameFrom(int from) {
        List<String> name = named(from);
        for (int i = 1; i < name.size(); i++) {
            if (isParticiple(name.get(i)) || WordClass.STATING.has(name.get(i))) {
                return name.subList(0, i);
            }
        }
        return name;
    }

    /** The same where it is a version of a thing: "version 5 of the medicines policy" up to its last word. */
    List<String> nameOfWhole() {
        List<String> name = nameAtStart();
        boolean version = !name.isEmpty() && VERSIONS.contains(name.get(0));
        boolean ofThing =
                version && name.size() < words.size() && words.get(name.size()).equals("of");
        return ofThing
                ? words.subList(0, name.size() + 1 + nameFrom(name.size() + 1).size())
                : name;
    }

    /** A name without the "weekly", the number or the "version 6" behind it. */
    static List<String> withoutTimes(List<String> name) {
        int to = name.size();
        while (to > 1 && isTime(name.get(to - 1))) {
            to--;
        }
        return name.subList(0, to);
    }

    private static boolean isTime(String word) {
        return word.endsWith("ly") || NoteWords.isNumber(word) || VERSIONS.contains(word);
    }

    private static boolean isParticiple(String word) {
        return (word.endsWith("ed") || IRREGULAR.contains(word))
                && (WordClass.GIVING.has(word)
                        || WordClass.WRITING.has(word)
                        || WordClass.AUDITING.has(word)
                        || WordClass.TEACHING.has(word)
                        || WordClass.HANDED.has(word)
                        || WordClass.DOING.has(word));
    }

    /** The parts of a clause that are joined by words such as and, where the next begins a sentence by itself. */
    private static List<List<String>> joined(List<String> clause) {
        List<List<String>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < clause.size() - 1; i++) {
            if (JOINING.contains(clause.get(i)) && isSentence(clause.subList(i + 1, clause.size()))) {
                parts.add(clause.subList(from, i));
                from = i + 1;
            }
        }
        parts.add(clause.subList(from, clause.size()));
        return parts;
    }

    private static boolean isSentence(List<String> words) {
        if (words.size() < 2) {
            return false;
        }
        if (WordClass.AUXILIARY.isIn(words)
                || startsWithVerb(words)
                || startsWithSubject(words)
                || startsWithCountedSubject(words)) {
            return true;
        }
        for (int i = 1; i < Math.min(words.size() - 1, LATEST_VERB); i++) {
            if (WordClass.DOING.has(words.get(i))
                    && words.get(i).endsWith("s")
                    && !WordClass.BOUNDARY.has(words.get(i - 1))) {
                return WordClass.ARTICLE.has(words.get(i + 1)) && !WordClass.ARTICLE.has(words.get(i - 1));
            }
        }
        return false;
    }

    /** "Carers now lead the round". */
    private static boolean startsWithSubject(List<String> words) {
        int verb = PASSING.contains(words.get(1)) ? 2 : 1;
        return WordClass.STAFF.has(words.get(0))
                && verb + 1 < words.size()
                && !WordClass.BOUNDARY.has(words.get(verb))
                && !WordClass.STAFF.has(words.get(verb + 1))
                && !JOINING.contains(words.get(verb));
    }

    /** "Two carers sign for each dose"; but "ten carers booked for June" goes on with the sentence before. */
    private static boolean startsWithCountedSubject(List<String> words) {
        boolean counted = WordClass.NUMBER.has(words.get(0)) || NoteWords.isNumber(words.get(0));
        return counted
                && words.size() > 3
                && !words.get(2).endsWith("ed")
                && startsWithSubject(words.subList(1, words.size()));
    }

    private static boolean startsWithVerb(List<String> words) {
        String next = words.get(1);
        return WordClass.DOING.has(words.get(0))
                && (WordClass.ARTICLE.has(next) || WordClass.STAFF.has(next) || NoteWords.isNumber(next));
    }

    /** Without a beginning such as "Managers to ensure that", which leaves open what is done. */
    private static List<String> unwrapped(List<String> clause) {
        for (int i = 0; i < Math.min(clause.size(), LATEST_WRAPPING); i++) {
            if (WRAPPING.contains(clause.get(i))) {
                int rest = i + 1 < clause.size() && clause.get(i + 1).equals("that") ? i + 2 : i + 1;
                return clause.subList(rest, clause.size());
            }
        }
        return clause;
    }

    private static List<String> withoutTail(List<String> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (i == 0 && TEMPORAL.contains(clause.get(0))) {
                continue;
            }
            boolean purpose = i > 0
                    && i + 1 < clause.size()
                    && clause.get(i).equals("to")
                    && WordClass.PURPOSE.has(clause.get(i + 1))
                    && !WordClass.STAFF.has(clause.get(i - 1));
            if (purpose || WordClass.SUBORDINATE.has(clause.get(i))) {
                return clause.subList(0, i);
            }
        }
        return clause;
    }
}
