package org.provenplan.yaml.slips;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** A bracket that nothing closes. Where its values end is seen, it is closed there; otherwise they are taken for a text. */
final class OpenBracket {
    private static final Pattern VALUES = Pattern.compile("(?s)[{\\[]*\\s*\"?[a-z][a-z0-9-]*\"?:\\s.*");
    private static final Pattern ITEMS = Pattern.compile("(?s)\\[\\s*([\"'].*|[^\\[\\]]*,[^\\[\\]]*)");
    private static final Pattern KEY_INSIDE = Pattern.compile("(?s).*[\\s,][a-z][a-z0-9-]*:\\s.*");

    private final ParsedText parsed;
    private final SourceText source;
    private final Lines lines;
    private final int bracket;

    private OpenBracket(ParsedText parsed, int bracket) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.lines = new Lines(parsed);
        this.bracket = bracket;
    }

    /** One that is open where the one around it is closed. */
    static Fault before(ParsedText parsed, int bracket, int closing) {
        OpenBracket open = new OpenBracket(parsed, bracket);
        String inside = open.source.text().substring(bracket + 1, closing);
        boolean certain =
                parsed.at(bracket) == '{' || !KEY_INSIDE.matcher(inside).matches();
        int end = LostText.withoutSpaces(open.source.text(), bracket, closing);
        return certain
                ? open.closed(end, String.valueOf(Brackets.closingOf(parsed.at(bracket))))
                : open.takenAsText(closing, closing);
    }

    /**
     * One that is open at the end of its lines.
     *
     * @param outermost the first bracket of the value
     * @param end where the lines that belong to it end
     */
    static Fault atEnd(ParsedText parsed, int outermost, int bracket, int end) {
        OpenBracket open = new OpenBracket(parsed, bracket);
        int close = open.endOfValues(outermost, end);
        String values = open.source.text().substring(outermost, close);
        boolean certain = parsed.at(outermost) == '{'
                ? VALUES.matcher(values.substring(1)).matches()
                : open.isList(values);
        int textEnd =
                LostText.end(open.source.text(), bracket, open.lines.at(bracket).to());
        return certain ? open.closed(close, open.closings(outermost, close)) : open.takenAsText(textEnd, end);
    }

    private boolean isList(String values) {
        return ITEMS.matcher(values).matches() || VALUES.matcher(values).matches();
    }

    /** Where the last of the lines ends that a comma or an opening bracket carries on. */
    private int endOfValues(int outermost, int end) {
        Span line = lines.at(outermost);
        int close = LostText.end(source.text(), outermost, line.to());
        while ((parsed.at(close - 1) == ',' || Brackets.opens(parsed.at(close - 1))) && line.to() < end) {
            line = lines.numbered(lines.next(lines.number(line.from())));
            close = LostText.end(source.text(), lines.firstCharacter(line), line.to());
        }
        return close;
    }

    /** What closes all brackets that are open there. */
    private String closings(int from, int to) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            char unit = parsed.at(i);
            if (Brackets.opens(unit)) {
                open.push(Brackets.closingOf(unit));
            } else if (Brackets.closes(unit) && !open.isEmpty()) {
                open.pop();
            } else if ((unit == '"' || unit == '\'') && " {[,:".indexOf(parsed.at(i - 1)) >= 0) {
                int closing = parsed.text(i + 1, to).indexOf(unit);
                i += closing < 0 ? 0 : closing + 1;
            }
        }
        StringBuilder closings = new StringBuilder();
        open.forEach(closings::append);
        return closings.toString();
    }

    private Fault closed(int at, String closings) {
        return Fault.missing(
                source.span(bracket, bracket + 1), message(), at, closings, "add " + closings + " where " + end());
    }

    /**
     * @param to how far its values are taken as a text
     * @param end where the lines that belong to it end
     */
    private Fault takenAsText(int to, int end) {
        Fault.Mend mend = new Fault.Mend.Take(source.span(bracket, to), false);
        Span below = source.span(to, end);
        return Fault.readable(
                source.span(bracket, bracket + 1),
                message(),
                "add " + Brackets.closingOf(parsed.at(bracket)) + " where " + end() + "; a text that begins with "
                        + parsed.at(bracket) + " must be in quotes",
                below.text().isBlank() ? mend : new Fault.Mend.All(mend, new Fault.Mend.Drop(below)));
    }

    private String message() {
        char opening = parsed.at(bracket);
        return "the " + opening + " that opens here must be closed by " + Brackets.closingOf(opening);
    }

    private String end() {
        return parsed.at(bracket) == '[' ? "the list ends" : "the values end";
    }
}
