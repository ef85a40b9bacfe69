package org.provenplan.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text as its words, in lower case and without punctuation, so that phrases are found in it and two texts can be compared.
 *
 * @param words letters, digits and apostrophes; what stands between them is left out
 */
public record NoteWords(List<String> words) {
    private static final String ENDS = ".;:,!?()–—…\n";
    private static final Set<String> JOINING = Set.of("and", "but", "then", "yet", "while", "so");

    /** The words of a text. */
    public static NoteWords of(String text) {
        List<String> words = new ArrayList<>();
        clauses(text).forEach(clause -> words.addAll(clause.words));
        return new NoteWords(List.copyOf(words));
    }

    /** The parts of a text between its punctuation marks, none of them empty. */
    public static List<NoteWords> clauses(String text) {
        List<NoteWords> clauses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char unit = i == text.length() ? '\n' : Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(unit) || unit == '%' || isWithinNumber(text, i)) {
                word.append(unit);
            } else if (unit == '\'' || unit == '’') {
                word.append('\'');
            } else {
                end(word, words);
                if (ENDS.indexOf(unit) >= 0 && !words.isEmpty()) {
                    clauses.add(new NoteWords(List.copyOf(words)));
                    words.clear();
                }
            }
        }
        return clauses;
    }

    /** The parts of it between words that join: "trained and signed off" has two. */
    public List<NoteWords> parts() {
        List<NoteWords> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || JOINING.contains(words.get(i))) {
                if (i > from) {
                    parts.add(new NoteWords(words.subList(from, i)));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Whether one of the phrases stands in it. */
    public boolean hasOneOf(List<String> phrases) {
        String text = " " + this + " ";
        for (String phrase : phrases) {
            if (holds(text, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text holds a phrase with a space on both sides; long lists are gone through, so nothing is put together for it. */
    private static boolean holds(String text, String phrase) {
        int at = text.indexOf(phrase, 1);
        while (at >= 0 && (text.charAt(at - 1) != ' ' || !text.startsWith(" ", at + phrase.length()))) {
            at = text.indexOf(phrase, at + 1);
        }
        return at >= 0;
    }

    /** The words that belong to none of the phrases. */
    public NoteWords without(List<String> phrases) {
        String text = " " + this + " ";
        for (String phrase : phrases) {
            text = holds(text, phrase) ? text.replace(" " + phrase + " ", " ") : text;
        }
        return new NoteWords(text.isBlank() ? List.of() : wordsOf(text.strip()));
    }

    /** Whether it is one of the phrases, with nothing around it but words that change nothing. */
    public boolean isOneOf(List<String> phrases, List<String> around) {
        return beginsWithOneOf(phrases, around) && endsWithOneOf(phrases, around);
    }

    /** Whether it begins with one of the phrases, or has nothing before it but words that change nothing. */
    public boolean beginsWithOneOf(List<String> phrases, List<String> before) {
        for (int from = 0; from < words.size(); from++) {
            for (String phrase : phrases) {
                List<String> wanted = wordsOf(phrase);
                int to = from + wanted.size();
                if (to <= words.size() && words.subList(from, to).equals(wanted)) {
                    return true;
                }
            }
            if (!before.contains(words.get(from))) {
                return false;
            }
        }
        return false;
    }

    /** Whether it ends with one of the phrases, or has nothing behind it but words that change nothing. */
    public boolean endsWithOneOf(List<String> phrases, List<String> behind) {
        for (int to = words.size(); to > 0; to--) {
            for (String phrase : phrases) {
                List<String> wanted = wordsOf(phrase);
                int from = to - wanted.size();
                if (from >= 0 && words.subList(from, to).equals(wanted)) {
                    return true;
                }
            }
            if (!behind.contains(words.get(to - 1))) {
                return false;
            }
        }
        return false;
    }

    /** Whether any of the words holds a digit. */
    public boolean hasDigit() {
        for (String word : words) {
            if (isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word holds a digit. */
    public static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private static List<String> wordsOf(String phrase) {
        return Arrays.asList(phrase.split(" ", -1));
    }

    /** The point, comma, colon or slash of 2.5, 1,400, 20:15 and 12/14. */
    private static boolean isWithinNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && ".,:/-".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
