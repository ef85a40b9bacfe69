package org.provenplan.history;

import java.util.Optional;

/**
 * The key of a value in an entry of a list, where entries go by what names them in life and never by their position:
 * {@code reviews[2026-05-12 Quality group].decision}.
 *
 * @param list the key of the list
 * @param entry what names the entry: its day, its title; of several with one name the second is {@code NAME (2)}
 * @param key the key in the entry
 */
public record EntryKey(String list, String entry, String key) {
    /** Takes a key apart; empty where it is none in a list. */
    public static Optional<EntryKey> of(String text) {
        int open = text.indexOf('[');
        int close = text.indexOf("].", open + 1);
        return open < 0 || close < 0
                ? Optional.empty()
                : Optional.of(new EntryKey(
                        text.substring(0, open), text.substring(open + 1, close), text.substring(close + 2)));
    }

    /** What the keys of all values in an entry begin with. */
    static String prefix(String list, String entry) {
        return list + "[" + entry.replace('[', '(').replace(']', ')') + "].";
    }
}
