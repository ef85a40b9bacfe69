package org.provenplan.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases and what they stand for, found in a text in one pass: as whole words, in any case, with any white space between
 * their words. Of several that begin at one place the longest counts.
 */
public final class PhraseIndex<T> {
    private final Map<String, List<Phrase<T>>> byFirstWord;

    /**
     * A phrase in a text.
     *
     * @param from offset of its first character
     * @param to offset after its last character
     * @param value what it stands for
     */
    public record Found<T>(int from, int to, T value) {}

    private record Phrase<T>(List<String> words, T value) {}

    /** An index without phrases. */
    public PhraseIndex() {
        this.byFirstWord = new HashMap<>();
    }

    /** A copy to be changed. */
    public PhraseIndex(PhraseIndex<T> other) {
        this.byFirstWord = new HashMap<>(other.byFirstWord);
    }

    /** Adds a phrase, in the place of the same one in other case or spacing. */
    public void add(String phrase, T value) {
        List<String> words = words(phrase);
        if (!words.isEmpty()) {
            List<Phrase<T>> phrases = new ArrayList<>(others(words));
            int place = 0;
            while (place < phrases.size() && phrases.get(place).words().size() > words.size()) {
                place++;
            }
            phrases.add(place, new Phrase<>(words, value));
            byFirstWord.put(words.get(0), phrases);
        }
    }

    /** Takes out a phrase, if it is there. */
    public void remove(String phrase) {
        List<String> words = words(phrase);
        if (!words.isEmpty()) {
            byFirstWord.put(words.get(0), others(words));
        }
    }

    /** The first phrase that begins in a stretch of a text and ends in it. */
    public Optional<Found<T>> first(String text, int from, int to) {
        int end;
        for (int at = Words.next(text, from, to); at < to; at = Words.next(text, end, to)) {
            end = Words.end(text, at, to);
            List<Phrase<T>> phrases = byFirstWord.get(text.substring(at, end).toLowerCase(Locale.ROOT));
            if (phrases != null) {
                for (Phrase<T> phrase : phrases) {
                    int last = endOfRest(phrase.words(), text, end, to);
                    if (last >= 0) {
                        return Optional.of(new Found<>(at, last, phrase.value()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where a phrase ends whose first word ends at an offset; -1 where its other words don't follow. */
    private static int endOfRest(List<String> words, String text, int endOfFirst, int to) {
        int end = endOfFirst;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            int next = Words.next(text, end, to);
            if (!Words.isGap(text, end, next) || !isWord(word, text, next, to)) {
                return -1;
            }
            end = next + word.length();
        }
        return end;
    }

    private static boolean isWord(String word, String text, int from, int to) {
        int end = from + word.length();
        return end <= to && text.regionMatches(true, from, word, 0, word.length()) && Words.end(text, from, to) == end;
    }

    private List<Phrase<T>> others(List<String> words) {
        List<Phrase<T>> others = new ArrayList<>(byFirstWord.getOrDefault(words.get(0), List.of()));
        others.removeIf(phrase -> phrase.words().equals(words));
        return others;
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
