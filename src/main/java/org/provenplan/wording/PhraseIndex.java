package org.provenplan.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.catalogue.Catalogue;

/**
 * Phrases and what they stand for, found in a text in one pass: as whole words, in any case, with any white space between
 * their words. Of several that begin at one place the longest counts.
 *
 * <p>In a pattern {@code <lesson>} stands for any word of that list of the catalogue, {@code ..} for up to three words, and
 * {@code ^} at its beginning for the beginning of a sentence.
 */
public final class PhraseIndex<T> {
    private static final String START = "^";
    private static final String GAP = "..";
    private static final int WIDEST_GAP = 3;

    private final Map<String, List<Phrase<T>>> byFirstWord;

    /**
     * A phrase in a text.
     *
     * @param from offset of its first character
     * @param to offset after its last character
     * @param value what it stands for
     */
    public record Found<T>(int from, int to, T value) {}

    private record Phrase<T>(boolean atStart, List<String> words, T value) {}

    /** An index without phrases. */
    public PhraseIndex() {
        this.byFirstWord = new HashMap<>();
    }

    /** A copy to be changed. */
    public PhraseIndex(PhraseIndex<T> other) {
        this.byFirstWord = new HashMap<>(other.byFirstWord);
    }

    /** Adds a phrase as it stands, which counts before others of the same length. */
    public void add(String phrase, T value) {
        List<String> words = words(phrase);
        if (!words.isEmpty()) {
            put(true, words.get(0), new Phrase<>(false, words, value));
        }
    }

    /** Takes out a phrase that was added as it stands. */
    boolean remove(String phrase) {
        List<String> words = words(phrase);
        if (words.isEmpty()) {
            return false;
        }
        List<Phrase<T>> phrases = others(words.get(0));
        boolean removed = phrases.removeIf(other -> other.words().equals(words));
        byFirstWord.put(words.get(0), phrases);
        return removed;
    }

    /** Adds a pattern, which counts behind a phrase of the same length. */
    void addPattern(String pattern, T value) {
        List<String> words = new ArrayList<>();
        for (String token : pattern.split(" ", -1)) {
            words.addAll(isOpen(token) ? List.of(token) : words(token));
        }
        boolean atStart = pattern.startsWith(START);
        Phrase<T> phrase = new Phrase<>(atStart, words, value);
        for (String first : isList(words.get(0)) ? list(words.get(0)) : Set.of(words.get(0))) {
            put(words.stream().noneMatch(PhraseIndex::isOpen), first, phrase);
        }
    }

    /** The first phrase that begins in a stretch of a text and ends in it. */
    public Optional<Found<T>> first(String text, int from, int to) {
        int end;
        for (int at = Words.next(text, from, to); at < to; at = Words.next(text, end, to)) {
            end = Words.end(text, at, to);
            List<Phrase<T>> phrases = byFirstWord.get(text.substring(at, end).toLowerCase(Locale.ROOT));
            if (phrases != null) {
                Found<T> longest = longest(phrases, text, from, at, end, to);
                if (longest != null) {
                    return Optional.of(longest);
                }
            }
        }
        return Optional.empty();
    }

    private static <T> Found<T> longest(List<Phrase<T>> phrases, String text, int from, int at, int end, int to) {
        Found<T> longest = null;
        for (Phrase<T> phrase : phrases) {
            int last = phrase.atStart() && !beginsSentence(text, from, at)
                    ? -1
                    : endOfRest(phrase.words(), 1, text, end, to);
            if (last >= 0 && (longest == null || last > longest.to())) {
                longest = new Found<>(at, last, phrase.value());
            }
        }
        return longest;
    }

    /** Where a phrase ends whose words before one have been found up to an offset; -1 where the others don't follow. */
    private static int endOfRest(List<String> words, int from, String text, int end, int to) {
        if (from == words.size()) {
            return end;
        }
        if (words.get(from).equals(GAP)) {
            return endBehindGap(words, from + 1, text, end, to);
        }
        int next = Words.next(text, end, to);
        int last = Words.isGap(text, end, next) ? endOfWord(words.get(from), text, next, to) : -1;
        return last < 0 ? -1 : endOfRest(words, from + 1, text, last, to);
    }

    private static int endBehindGap(List<String> words, int from, String text, int end, int to) {
        int skipped = end;
        for (int width = 0; width <= WIDEST_GAP; width++) {
            int last = endOfRest(words, from, text, skipped, to);
            if (last >= 0) {
                return last;
            }
            int next = Words.next(text, skipped, to);
            if (next >= to || !Words.isGap(text, skipped, next)) {
                return -1;
            }
            skipped = Words.end(text, next, to);
        }
        return -1;
    }

    private static int endOfWord(String word, String text, int from, int to) {
        if (isList(word)) {
            int end = from < to ? Words.end(text, from, to) : from;
            return list(word).contains(text.substring(from, end).toLowerCase(Locale.ROOT)) ? end : -1;
        }
        int end = from + word.length();
        boolean there =
                end <= to && text.regionMatches(true, from, word, 0, word.length()) && Words.end(text, from, to) == end;
        return there ? end : -1;
    }

    private static boolean beginsSentence(String text, int from, int at) {
        int before = at - 1;
        while (before >= from && (Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '"')) {
            before--;
        }
        return before < from || ".;:!?–—".indexOf(text.charAt(before)) >= 0;
    }

    /** Puts a phrase before or behind the others that begin with a word: the first counts where two are equally long. */
    private void put(boolean before, String first, Phrase<T> phrase) {
        List<Phrase<T>> phrases = others(first);
        phrases.removeIf(other -> other.words().equals(phrase.words()));
        phrases.add(before ? 0 : phrases.size(), phrase);
        byFirstWord.put(first, phrases);
    }

    private List<Phrase<T>> others(String first) {
        return new ArrayList<>(byFirstWord.getOrDefault(first, List.of()));
    }

    private static boolean isOpen(String token) {
        return token.equals(GAP) || isList(token);
    }

    private static boolean isList(String token) {
        return token.charAt(0) == '<';
    }

    private static Set<String> list(String token) {
        return Catalogue.bundled().wordsOf(token.substring(1, token.length() - 1));
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        String text = phrase.toLowerCase(Locale.ROOT);
        int end;
        for (int at = Words.next(text, 0, text.length());
                at < text.length();
                at = Words.next(text, end, text.length())) {
            end = Words.end(text, at, text.length());
            words.add(text.substring(at, end));
        }
        return words;
    }
}
