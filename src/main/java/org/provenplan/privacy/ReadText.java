package org.provenplan.privacy;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * A text as a reader sees it: escapes decoded, the lines of a wrapped text joined, characters that do not show left out, and digits,
 * dashes, spaces and letters that look like plain ones read as those. Each character knows where it stands in what was typed.
 */
public final class ReadText {
    private static final String LOOK_ALIKES =
            "\u0410A\u0412B\u0421C\u0415E\u041DH\u041AK\u041CM\u041EO\u0420P\u0422T\u0425X";
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int FULL_WIDTH = FIRST_FULL_WIDTH - '!';

    private final String typed;
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    /** Behind the last that is read otherwise than typed, or as nothing. */
    private int read;

    /**
     * Characters that stand one behind the other in what was typed.
     *
     * @param index of the first of them
     * @param from where it begins in what was typed
     * @param width how much of that each of them stands for
     */
    private record Stretch(int index, int from, int width) {
        int fromOf(int other) {
            return from + other - index;
        }
    }

    private ReadText(String typed) {
        this.typed = typed;
    }

    /** What was typed, read. */
    public static ReadText of(String typed) {
        ReadText read = new ReadText(typed);
        int at = 0;
        while (at < typed.length()) {
            at = isPlain(typed.charAt(at)) ? at + 1 : read.next(at);
        }
        if (!read.isAsTyped()) {
            read.readAsTyped(typed.length());
        }
        return read;
    }

    public String text() {
        return isAsTyped() ? typed : text.toString();
    }

    /** Where a character of it begins in what was typed. */
    public int from(int index) {
        return holding(index).fromOf(index);
    }

    /** Where a character of it ends in what was typed. */
    public int to(int index) {
        Stretch stretch = holding(index);
        return stretch.fromOf(index) + stretch.width();
    }

    /** Whether nothing was typed but what is read. */
    boolean isAsTyped() {
        return read == 0;
    }

    /** Where a stretch of it stands in the source that it was read from. */
    Span in(SourceText source, Span read) {
        return source.span(from(read.from()), to(read.to() - 1));
    }

    private Stretch holding(int index) {
        if (isAsTyped()) {
            return new Stretch(0, 0, 1);
        }
        int first = 0;
        int behind = stretches.size();
        while (behind - first > 1) {
            int middle = (first + behind) >>> 1;
            if (stretches.get(middle).index() <= index) {
                first = middle;
            } else {
                behind = middle;
            }
        }
        return stretches.get(first);
    }

    /** Most characters: those that are read as themselves, whatever stands around them. */
    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < 0x7F && unit != '\\';
    }

    private void readAsTyped(int end) {
        if (end > read) {
            stretches.add(new Stretch(text.length(), read, 1));
            text.append(typed, read, end);
            read = end;
        }
    }

    private void leaveOut(int start, int end) {
        readAsTyped(start);
        read = end;
    }

    /** Reads what begins here; where the next begins. */
    private int next(int at) {
        char unit = typed.charAt(at);
        if (unit == '\\') {
            return escape(at);
        }
        if (unit == '\n' || unit == '\r') {
            return lineBreak(at);
        }
        int point = typed.codePointAt(at);
        return plain(point, at, at + Character.charCount(point));
    }

    private int plain(int point, int start, int end) {
        if (point < 0x7F) {
            add((char) point, start, end);
        } else if (Character.digit(point, 10) >= 0) {
            add((char) ('0' + Character.digit(point, 10)), start, end);
        } else if (Character.getType(point) == Character.FORMAT) {
            leaveOut(start, end);
        } else {
            addLookAlike(point, start, end);
        }
        return end;
    }

    private void addLookAlike(int point, int start, int end) {
        int type = Character.getType(point);
        int letter = LOOK_ALIKES.indexOf(point);
        if (type == Character.DASH_PUNCTUATION || point == '\u2212') {
            add('-', start, end);
        } else if (type == Character.SPACE_SEPARATOR) {
            add(' ', start, end);
        } else if (letter >= 0 && letter % 2 == 0) {
            add(LOOK_ALIKES.charAt(letter + 1), start, end);
        } else if (point >= FIRST_FULL_WIDTH && point <= LAST_FULL_WIDTH) {
            add((char) (point - FULL_WIDTH), start, end);
        } else if (typed.codePointAt(start) != point) {
            for (char unit : Character.toChars(point)) {
                add(unit, start, end);
            }
        }
    }

    private void add(char unit, int start, int end) {
        if (end - start > 1 || typed.charAt(start) != unit) {
            readAsTyped(start);
            stretches.add(new Stretch(text.length(), start, end - start));
            text.append(unit);
            read = end;
        }
    }

    private int escape(int at) {
        char kind = at + 1 < typed.length() ? typed.charAt(at + 1) : ' ';
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        int point = digits > 0 ? hexadecimal(at + 2, digits) : -1;
        if (Character.isValidCodePoint(point)) {
            return plain(point, at, at + 2 + digits);
        }
        if (kind == '\n' || kind == '\r') {
            int next = indented(at + 1);
            leaveOut(at, next);
            return next;
        }
        if (kind == '/' || kind == '"' || kind == '\\') {
            add(kind, at, at + 2);
            return at + 2;
        }
        if ("tnN_LP ".indexOf(kind) >= 0) {
            add(' ', at, at + 2);
            return at + 2;
        }
        add('\\', at, at + 1);
        return at + 1;
    }

    private int hexadecimal(int at, int digits) {
        int value = at + digits <= typed.length() ? 0 : -1;
        for (int i = at; value >= 0 && i < at + digits; i++) {
            int digit = Character.digit(typed.charAt(i), 16);
            value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * 16 + digit;
        }
        return value;
    }

    /** A line that goes on with the text of the one before it is read as one with it. */
    private int lineBreak(int at) {
        int next = indented(at);
        int comment = next < typed.length() && typed.charAt(next) == '#' && isComment(at) ? behindMark(next) : next;
        boolean goesOn = comment > next || (next > at + 1 && isIndented(next) && !beginsNew(next));
        if (goesOn) {
            add(' ', at, comment);
            return comment;
        }
        add('\n', at, at + 1);
        return at + 1;
    }

    private boolean isIndented(int at) {
        return at < typed.length() && at > 0 && (typed.charAt(at - 1) == ' ' || typed.charAt(at - 1) == '\t');
    }

    /** Behind a line break and the spaces that follow it. */
    private int indented(int lineBreak) {
        boolean two = typed.startsWith("\r\n", lineBreak);
        int at = lineBreak + (two ? 2 : 1);
        while (at < typed.length() && (typed.charAt(at) == ' ' || typed.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether the line that ends here is a comment, or ends with one. */
    private boolean isComment(int end) {
        int start = Math.max(typed.lastIndexOf('\n', end - 1), typed.lastIndexOf('\r', end - 1)) + 1;
        int mark = typed.indexOf('#', start);
        return mark >= 0 && mark < end && (mark == start || Character.isWhitespace(typed.charAt(mark - 1)));
    }

    private int behindMark(int mark) {
        int at = mark;
        while (at < typed.length() && (typed.charAt(at) == '#' || typed.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** Whether a line begins with a key, an entry of a list or a comment, or is empty. */
    private boolean beginsNew(int at) {
        char first = typed.charAt(at);
        if (first == '#' || first == '\n' || first == '\r' || (first == '-' && isBlank(at + 1))) {
            return true;
        }
        int end = at;
        while (end < typed.length() && isOfKey(typed.charAt(end))) {
            end++;
        }
        return end < typed.length() && typed.charAt(end) == ':' && isBlank(end + 1);
    }

    private boolean isBlank(int at) {
        return at >= typed.length() || Character.isWhitespace(typed.charAt(at));
    }

    private static boolean isOfKey(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '_' || unit == '"' || unit == '\'';
    }
}
