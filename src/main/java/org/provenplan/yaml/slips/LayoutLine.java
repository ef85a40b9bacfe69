package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.source.Span;

/**
 * A line as its place tells what it belongs to. Columns count from 0; a tab stands for two spaces.
 *
 * @param span the line
 * @param column where its hyphen or its first word stands
 * @param hyphen whether it begins an item of a list
 * @param content where its first word stands in the source, behind the hyphen
 * @param inner the column of that word
 * @param key the key that it begins with; empty where it begins with none
 * @param value where what stands behind the key, or else behind the hyphen, begins
 */
record LayoutLine(Span span, int column, boolean hyphen, int content, int inner, String key, int value) {
    private static final Pattern KEY = Pattern.compile("([\"']?)([A-Za-z][A-Za-z0-9_-]*|<<)\\1\\s*:(?=\\s|$)");
    private static final Pattern KEY_IN_BRACES = Pattern.compile("[{,]\\s*([a-z][a-z0-9-]*):(?=\\s|$)");
    private static final int TAB = 2;

    static LayoutLine of(ParsedText parsed, int number) {
        Span span = parsed.source().lineSpan(number);
        int first = new Lines(parsed).firstCharacter(span);
        int column = 0;
        for (int i = span.from(); i < first; i++) {
            column += width(span.source().text().charAt(i));
        }
        boolean hyphen = parsed.at(first) == '-' && isBehindHyphen(parsed, first + 1, span);
        int content = hyphen ? new Lines(parsed).afterSpaces(first + 1, span.to()) : first;
        Matcher key = KEY.matcher(parsed.text(content, span.to()));
        boolean keyed = key.lookingAt();
        int value = keyed ? behindMark(parsed, content + key.end(), span.to()) : content;
        int gap = hyphen && content == first + 1 ? 1 : 0;
        return new LayoutLine(
                span, column, hyphen, content, column + content - first + gap, keyed ? key.group(2) : "", value);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || (width(unit) == 0 && unit == '\uFEFF');
    }

    /** What does not show takes no room. */
    private static int width(char unit) {
        return unit == '\t'
                ? TAB
                : unit >= '\u2000' && unit != '\u3000' && unit != '\u2007' && unit != '\u202F' ? 0 : 1;
    }

    /** Where a value begins behind an anchor or a tag. */
    private static int behindMark(ParsedText parsed, int from, int to) {
        int value = new Lines(parsed).afterSpaces(from, to);
        while (value < to && (parsed.at(value) == '&' || parsed.at(value) == '!')) {
            while (value < to && !Character.isWhitespace(parsed.at(value))) {
                value++;
            }
            value = new Lines(parsed).afterSpaces(value, to);
        }
        return value;
    }

    /** White space, or a key that touches the hyphen. */
    private static boolean isBehindHyphen(ParsedText parsed, int offset, Span line) {
        return offset >= line.to()
                || Character.isWhitespace(parsed.at(offset))
                || KEY.matcher(parsed.text(offset, line.to())).lookingAt();
    }

    boolean touchesHyphen() {
        return hyphen && content == first() + 1;
    }

    boolean hasKey() {
        return !key.isEmpty();
    }

    int number() {
        return span.start().line();
    }

    /** The offset of the first character that is no space. */
    int first() {
        String text = span.source().text();
        int first = span.from();
        while (first < span.to() && isSpace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /** Whether nothing but a comment stands behind the key or the hyphen. */
    boolean isOpen() {
        return value >= span.to() || span.source().text().charAt(value) == '#';
    }

    /** The same line in another column. */
    LayoutLine at(int other) {
        return new LayoutLine(span, other, hyphen, content, inner + other - column, key, value);
    }

    /** The same line with a hyphen before it. */
    LayoutLine behindHyphen(int at) {
        return new LayoutLine(span, at, true, content, at + 2, key, value);
    }

    /** Whether it is an item without keys. */
    boolean isTextItem() {
        return hyphen && !hasKey() && !beginsWith('{') && !beginsWith('-') && !isOpen();
    }

    boolean opensBraces() {
        return value < span.to() && span.source().text().charAt(value) == '{';
    }

    boolean beginsWith(char unit) {
        return content < span.to() && span.source().text().charAt(content) == unit;
    }

    /** The keys of the item, the mapping or the run of keys that begins here, as far as they stand on lines of their own. */
    List<String> keys(ParsedText parsed) {
        List<String> keys = new ArrayList<>();
        if (beginsWith('{')) {
            return keysInBraces();
        }
        for (LayoutLine line = this; line != null; line = line.nextBeside(parsed, inner)) {
            if (line.hasKey()) {
                keys.add(line.key());
            }
        }
        return keys;
    }

    /** The keys that stand in braces on the line. */
    List<String> keysInBraces() {
        List<String> keys = new ArrayList<>();
        Matcher inBraces = KEY_IN_BRACES.matcher(span.source().text().substring(content, span.to()));
        while (inBraces.find()) {
            keys.add(inBraces.group(1));
        }
        return keys;
    }

    /** The next line that is not blank. */
    Optional<LayoutLine> below(ParsedText parsed) {
        int next = new Lines(parsed).next(number());
        return next <= parsed.source().lineCount() ? Optional.of(of(parsed, next)) : Optional.empty();
    }

    /** The next item in the column of this line or further left; empty where a key ends the list before. */
    Optional<LayoutLine> nextItem(ParsedText parsed) {
        Lines lines = new Lines(parsed);
        for (int next = lines.next(number()); next <= parsed.source().lineCount(); next = lines.next(next)) {
            LayoutLine line = of(parsed, next);
            if (line.column <= column && line.hyphen) {
                return Optional.of(line);
            }
            if (line.column < column) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The first line below that begins further left; empty where there is none. */
    Optional<LayoutLine> nextFurtherLeft(ParsedText parsed) {
        Optional<LayoutLine> next = below(parsed);
        while (next.isPresent() && next.get().column >= column) {
            next = next.get().below(parsed);
        }
        return next;
    }

    /** The next line that begins in a column without a hyphen, with none further left between. */
    LayoutLine nextBeside(ParsedText parsed, int beside) {
        Lines lines = new Lines(parsed);
        for (int next = lines.next(number()); next <= parsed.source().lineCount(); next = lines.next(next)) {
            LayoutLine line = of(parsed, next);
            if (line.column < beside || (line.column == beside && line.hyphen)) {
                return null;
            }
            if (line.column == beside && !line.beginsWith('#')) {
                return line;
            }
        }
        return null;
    }
}
