package org.provenplan.rule;

import java.util.List;
import java.util.Map;

/**
 * The options that are set for one rule; what is not set has its standard.
 *
 * @param numbers by the option's name
 * @param words by the option's name
 */
public record Options(Map<String, Integer> numbers, Map<String, List<String>> words) {
    /** Nothing is set. */
    public static final Options STANDARD = new Options(Map.of(), Map.of());

    public Options {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
    }

    public int number(NumberOption option) {
        return numbers.getOrDefault(option.name(), option.standard());
    }

    public List<String> words(WordsOption option) {
        return words.getOrDefault(option.name(), List.of());
    }
}
