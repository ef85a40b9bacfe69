package org.provenplan.tracker;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a text above a column says the column is.
 *
 * @param secondary whether only where no other column is that
 */
record Heading(Kind kind, boolean secondary) {
    private static final WordList KNOWN = WordList.read("headings.txt");
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 9;

    /** The heading that a text is; empty where it is none that services are known to use. */
    static Optional<Heading> of(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ");
        String first = bare.strip().split("\n", 2)[0];
        return KNOWN.meaning(bare)
                .or(() -> KNOWN.meaning(first))
                .or(() -> KNOWN.meaning(text))
                .or(() -> containedIn(bare))
                .map(Heading::named);
    }

    private static Heading named(String meaning) {
        boolean secondary = meaning.endsWith("?");
        String word = secondary ? meaning.substring(0, meaning.length() - 1) : meaning;
        return new Heading(Kind.named(word).orElseThrow(), secondary);
    }

    /** The longest known phrase in a heading, the last of several; of a question, the one it begins with. */
    private static Optional<String> containedIn(String text) {
        String[] words = WordList.plain(text).split(" ", -1);
        if (words.length > MOST_WORDS) {
            return KNOWN.meaningOfStart(text);
        }
        for (int length = words.length - 1; length > 0; length--) {
            for (int from = words.length - length; from >= 0; from--) {
                Optional<String> meaning =
                        KNOWN.meaning(String.join(" ", Arrays.copyOfRange(words, from, from + length)));
                if (meaning.isPresent()) {
                    return meaning;
                }
            }
        }
        return Optional.empty();
    }
}
