package org.provenplan.yaml.slips;

import java.util.Optional;
import org.provenplan.source.Span;

/**
 * What a space and a hash make YAML take for a comment. It is one where a space follows the hash ({@code # draft}); where a
 * word or a number does ({@code #3}, {@code # 3 of 12}), it reads like a part of the text before it, which is lost.
 */
public final class LostText {
    private LostText() {}

    /** The text behind a plain value, or behind a key without one, that was lost to a comment. */
    public static Optional<Span> behind(Span value) {
        Span line = value.source().lineSpan(value.end().line());
        String text = value.source().text();
        int hash = value.to();
        while (hash < line.to() && isSpace(text.charAt(hash))) {
            hash++;
        }
        boolean lost = hash < line.to() && text.charAt(hash) == '#' && isText(text, hash, line.to());
        return lost ? Optional.of(value.source().span(hash, withoutSpaces(text, hash, line.to()))) : Optional.empty();
    }

    /** Where a text that begins at an offset ends on its line, if what is lost is counted in and a comment is not. */
    static int end(String text, int from, int lineEnd) {
        int comment = comment(text, from, lineEnd);
        return withoutSpaces(text, from, isText(text, comment, lineEnd) ? lineEnd : comment);
    }

    /** The first hash that YAML takes for the beginning of a comment; the line's end where there is none. */
    static int comment(String text, int from, int lineEnd) {
        for (int i = from; i < lineEnd; i++) {
            if (text.charAt(i) == '#' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))) {
                return i;
            }
        }
        return lineEnd;
    }

    private static boolean isText(String text, int hash, int lineEnd) {
        char first = hash + 1 < lineEnd ? text.charAt(hash + 1) : ' ';
        char second = hash + 2 < lineEnd ? text.charAt(hash + 2) : ' ';
        return first == ' ' ? Character.isDigit(second) : first != '#' && first != '!' && !isSpace(first);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** Where a stretch ends without the white space at its end. */
    static int withoutSpaces(String text, int from, int end) {
        int to = end;
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }
}
