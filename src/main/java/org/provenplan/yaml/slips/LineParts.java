package org.provenplan.yaml.slips;

import org.provenplan.source.Span;

/**
 * Where the parts of a line lie, if spaces and colons of every kind are taken for what they look like.
 *
 * @param content where its first key or text begins, behind indentation and hyphens
 * @param colon the colon behind that key; -1 where there is none
 * @param last where white space and a comment begin at its end
 * @param comment where a comment begins; the end of the line where there is none
 * @param lastQuote the last curly quote, where a value ends behind it; -1 otherwise
 */
record LineParts(ParsedText parsed, Span line, int content, int colon, int last, int comment, int lastQuote) {
    private static final int LONGEST_KEY = 64;

    static LineParts around(ParsedText parsed, int offset) {
        Span line = new Lines(parsed).at(offset);
        int content = afterSpaces(parsed, line.from());
        while (parsed.at(content) == '-' && isSpace(parsed.at(content + 1))) {
            content = afterSpaces(parsed, content + 1);
        }
        String text = line.source().text();
        int comment = LostText.comment(text, line.from(), line.to());
        int last = LostText.withoutSpaces(text, line.from(), comment);
        return new LineParts(
                parsed, line, content, keyColon(parsed, content), last, comment, lastQuote(parsed, content, last));
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
        return isSpace(parsed.at(offset + 1)) && (offset == colon || endsKeyInBraces(offset));
    }

    private boolean endsKeyInBraces(int offset) {
        int before = offset - 1;
        while (offset - before <= LONGEST_KEY + 1 && "{[,\n\r".indexOf(parsed.at(before)) < 0) {
            before--;
        }
        return "{[,".indexOf(parsed.at(before)) >= 0 && keyColon(parsed, afterSpaces(parsed, before + 1)) == offset;
    }

    /** Whether a curly quote begins a value that another one ends, as if they were the quotes of YAML. */
    boolean isQuoting(int offset) {
        return lastQuote > offset && (offset == content || "{[,:".indexOf(before(offset)) >= 0);
    }

    /** The last character before an offset that is no space; behind the content there is one on the line. */
    private char before(int offset) {
        int before = offset - 1;
        while (isSpace(parsed.at(before))) {
            before--;
        }
        return parsed.at(before);
    }

    private static int lastQuote(ParsedText parsed, int from, int to) {
        int quote = to - 1;
        while (quote > from && !isCurly(parsed.at(quote))) {
            quote--;
        }
        int behind = afterSpaces(parsed, quote + 1);
        boolean ends = behind >= to || "}],:".indexOf(parsed.at(behind)) >= 0;
        return ends ? quote : -1;
    }

    private static int keyColon(ParsedText parsed, int from) {
        int i = from;
        while (i - from <= LONGEST_KEY && (Character.isLetterOrDigit(parsed.at(i)) || parsed.at(i) == '-')) {
            i++;
        }
        int colon = afterSpaces(parsed, i);
        boolean found = i > from && (parsed.at(colon) == ':' || parsed.at(colon) == '\uFF1A');
        return found ? colon : -1;
    }

    private static int afterSpaces(ParsedText parsed, int from) {
        int i = from;
        while (isSpace(parsed.at(i)) && !ParsedText.isBreak(parsed.at(i))) {
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
