package org.provenplan.yaml;

import org.provenplan.source.Span;

/**
 * Where the parts of a line lie, if spaces and colons of every kind are taken for what they look like.
 *
 * @param content where its first key or text begins, behind indentation and hyphens
 * @param colon the colon behind that key; -1 where there is none
 * @param value where the text behind the colon begins, or the content where there is no key
 * @param last where white space and a comment begin at its end
 * @param comment where a comment begins; the end of the line where there is none
 * @param lastQuote the last curly quote, where a value ends behind it; -1 otherwise
 */
record LineParts(
        ParsedText parsed, Span line, int content, int colon, int value, int last, int comment, int lastQuote) {
    private static final int LONGEST_KEY = 64;

    static LineParts around(ParsedText parsed, int offset) {
        Span line = new Lines(parsed).at(offset);
        int content = afterSpaces(parsed, line.from(), line.to());
        while (parsed.at(content) == '-' && isSpace(parsed.at(content + 1))) {
            content = afterSpaces(parsed, content + 1, line.to());
        }
        int colon = keyColon(parsed, content, line.to());
        int value = colon < 0 ? content : afterSpaces(parsed, colon + 1, line.to());
        int hash = LostText.hash(line.source().text(), line.from(), line.to());
        int comment = hash < 0 ? line.to() : hash;
        int last = comment;
        while (last > line.from() && isSpace(parsed.at(last - 1))) {
            last--;
        }
        return new LineParts(parsed, line, content, colon, value, last, comment, lastQuote(parsed, content, last));
    }

    int end() {
        return line.to();
    }

    /** Whether nothing follows but a comment. */
    boolean isAtEnd(int offset) {
        return offset >= last;
    }

    /** Whether a colon of any kind ends a key, at the beginning of the line or in braces, with a space behind it. */
    boolean isKeyColon(int offset) {
        if (offset == colon) {
            return isSpace(parsed.at(offset + 1));
        }
        int from = offset;
        while (from > content && offset - from <= LONGEST_KEY && "{[,".indexOf(parsed.at(from - 1)) < 0) {
            from--;
        }
        return from > content
                && "{[,".indexOf(parsed.at(from - 1)) >= 0
                && isSpace(parsed.at(offset + 1))
                && keyColon(parsed, afterSpaces(parsed, from, offset), offset + 1) == offset;
    }

    /** Whether a curly quote begins a value that another one ends, as if they were the quotes of YAML. */
    boolean isQuoting(int offset) {
        int before = offset - 1;
        while (before >= content && isSpace(parsed.at(before))) {
            before--;
        }
        boolean begins =
                offset == value || offset == content || (before >= content && "{[,:".indexOf(parsed.at(before)) >= 0);
        return begins && lastQuote > offset;
    }

    private static int lastQuote(ParsedText parsed, int from, int to) {
        int quote = to - 1;
        while (quote >= from && !isCurly(parsed.at(quote))) {
            quote--;
        }
        int behind = afterSpaces(parsed, quote + 1, to);
        boolean ends = behind == to || "}],:".indexOf(parsed.at(behind)) >= 0;
        return quote >= from && ends ? quote : -1;
    }

    private static int keyColon(ParsedText parsed, int from, int to) {
        int i = from;
        while (i < to && i - from <= LONGEST_KEY && (Character.isLetterOrDigit(parsed.at(i)) || parsed.at(i) == '-')) {
            i++;
        }
        int colon = afterSpaces(parsed, i, to);
        boolean found = i > from && colon < to && (parsed.at(colon) == ':' || parsed.at(colon) == '\uFF1A');
        return found ? colon : -1;
    }

    private static int afterSpaces(ParsedText parsed, int from, int to) {
        int i = from;
        while (i < to && isSpace(parsed.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static boolean isCurly(char unit) {
        return unit == '\u201C' || unit == '\u201D' || unit == '\u2018' || unit == '\u2019';
    }
}
