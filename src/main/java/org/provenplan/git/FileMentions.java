package org.provenplan.git;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of some texts, to tell which files they may name, however YAML breaks and quotes the names. */
final class FileMentions {
    private static final char CODE = '\\';

    private final Set<String> words = new HashSet<>();
    private boolean coded;

    /** Takes in a text, and gives it back. */
    String add(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        coded |= text.indexOf(CODE) >= 0;
        words.addAll(wordsOf(text));
        return text;
    }

    /** Whether a file of this name may be meant: all its words were said, or any of them may have been written in code. */
    boolean mayName(String file) {
        return coded || words.containsAll(wordsOf(file));
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || !Character.isLetterOrDigit(lower.charAt(at))) {
                if (from < at) {
                    words.add(lower.substring(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }
}
