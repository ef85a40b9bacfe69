package org.provenplan.yaml.slips;

import java.util.regex.Pattern;
import org.provenplan.source.Span;

/** How many lines a value covers whose lines are no keys and no items: text over several lines, braces and brackets. */
final class ValueEnd {
    private static final Pattern KEY_OR_ITEM = Pattern.compile("\\s*(- .*|[A-Za-z][A-Za-z0-9_-]*:(\\s.*|$))");

    private final ParsedText parsed;
    private final Lines lines;
    private final LayoutLine line;

    private ValueEnd(ParsedText parsed, LayoutLine line) {
        this.parsed = parsed;
        this.lines = new Lines(parsed);
        this.line = line;
    }

    /** The number of the last line of the value that begins on a line. */
    static int of(ParsedText parsed, LayoutLine line) {
        return new ValueEnd(parsed, line).find();
    }

    private int find() {
        if (line.isOpen()) {
            return line.number();
        }
        char first = parsed.at(line.value());
        return switch (first) {
            case '|', '>' -> further();
            case '"', '\'' -> quoted(first);
            case '{', '[' -> inBrackets();
            default -> line.number();
        };
    }

    /** All lines below that are indented further than the key. */
    private int further() {
        int last = line.number();
        for (int next = lines.next(last); isFurther(next); next = lines.next(next)) {
            last = next;
        }
        return last;
    }

    private boolean isFurther(int number) {
        int own = line.hasKey() ? line.inner() : line.column();
        return number <= parsed.source().lineCount()
                && (lines.isBlank(number) || LayoutLine.of(parsed, number).column() > own);
    }

    private int quoted(char quote) {
        int i = line.value() + 1;
        for (int number = line.number(); number == line.number() || isFurther(number); number++) {
            Span span = parsed.source().lineSpan(number);
            if (number > line.number() && isKeyOrItem(span)) {
                return line.number();
            }
            for (i = Math.max(i, span.from()); i < span.to(); i++) {
                if (parsed.at(i) == quote) {
                    return number;
                }
                i += parsed.at(i) == '\\' && quote == '"' ? 1 : 0;
            }
        }
        return line.number();
    }

    private boolean isKeyOrItem(Span span) {
        return KEY_OR_ITEM.matcher(parsed.text(span.from(), span.to())).matches();
    }

    /** As far as the brackets are closed; all lines that are indented further where they are not. */
    private int inBrackets() {
        int depth = 0;
        int last = line.number();
        for (int number = last; number == line.number() || isFurther(number) || isClosing(number); number++) {
            Span span = parsed.source().lineSpan(number);
            int from = number == line.number() ? line.value() : span.from();
            depth += depthOf(from, LostText.comment(parsed.source().text(), from, span.to()));
            if (depth <= 0) {
                return number;
            }
            last = lines.isBlank(number) ? last : number;
        }
        return last;
    }

    private boolean isClosing(int number) {
        return number <= parsed.source().lineCount()
                && Brackets.closes(parsed.at(lines.firstCharacter(lines.numbered(number))));
    }

    private int depthOf(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char unit = parsed.at(i);
            depth += Brackets.opens(unit) ? 1 : Brackets.closes(unit) ? -1 : 0;
            boolean quotes = (unit == '"' || unit == '\'') && " {[,:".indexOf(parsed.at(i - 1)) >= 0;
            if (quotes) {
                int end = parsed.text(i + 1, to).indexOf(unit);
                i += end < 0 ? 0 : end + 1;
            }
        }
        return depth;
    }
}
