package org.provenplan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the words that the format allows in a place; implemented by enums only. */
public interface Word {
    /** The constant's name as declared. */
    String name();

    /** As people write it: {@code in-progress}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a text is this {@link #word}: the same as comparing the two, but asked too often to write it out each time. */
    default boolean isTyped(String text) {
        String name = name();
        if (name.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = name.charAt(i);
            if (text.charAt(i) != (letter == '_' ? '-' : Character.toLowerCase(letter))) {
                return false;
            }
        }
        return true;
    }

    /** As people read it: {@code in progress}. */
    default String label() {
        return word().replace('-', ' ');
    }

    /** What people type in its place before they know it. */
    default List<String> typedFor() {
        return List.of();
    }

    /** All words of a vocabulary, in the order declared. */
    static <W extends Word> List<String> all(Class<W> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Word::word).toList();
    }
}
