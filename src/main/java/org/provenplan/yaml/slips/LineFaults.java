package org.provenplan.yaml.slips;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** What goes wrong with lines as such: keys without a colon, colons too many, indentation. */
public final class LineFaults {
    private static final int LONGEST_SHOWN = 60;

    /** A key and its value, both within one pair of quotes. */
    private static final Pattern QUOTED_LINE = Pattern.compile("([\"'])([a-z][a-z-]*: [^\\\\\"']+)\\1");

    private final ParsedText parsed;
    private final SourceText source;
    private final Lines lines;

    public LineFaults(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.lines = new Lines(parsed);
    }

    /** A colon where the parser expects none: within a text, or on a line that the one above has swallowed. */
    Fault colon(int at) {
        Span line = lines.at(at);
        LineValue value = LineValue.around(parsed, at);
        if (value.text().from() <= at) {
            return value.mustBeQuoted("a colon and a space split the text in two");
        }
        Span above = lines.above(line);
        boolean further = lines.indent(line) > lines.content(above) - above.from();
        return further ? indentedUnderValue(line, above) : keyWithoutColon(lines.content(above));
    }

    Fault keyWithoutColon(int from) {
        Span key = lines.restOfLine(from);
        String text = key.text();
        int fullWidth = text.indexOf('\uFF1A');
        if (fullWidth >= 0) {
            int colon = key.from() + fullWidth;
            return Fault.unreadable(
                    source.span(colon, colon + 1),
                    "a key must be followed by a plain colon and a space, not by a full-width colon",
                    Fix.replace(
                            key,
                            text.replaceFirst("\\s*\uFF1A\\s*", ": "),
                            "write " + Quoted.excerpt(text.replaceFirst("\\s*\uFF1A\\s*", ": "))));
        }
        Matcher quoted = QUOTED_LINE.matcher(text);
        if (quoted.matches()) {
            String bare = quoted.group(2);
            return Fault.unreadable(
                    key,
                    "quotes must stand around a value only, not around its key too",
                    Fix.replace(key, bare, "write " + bare));
        }
        if (text.isEmpty() || !beginsLikeKey(text)) {
            return noKey(key);
        }
        return Fault.unreadable(key, "a key must be followed by a colon and a space", withColon(key));
    }

    /** A line that does not line up with those it seems to belong to. */
    public Fault misplaced(int at) {
        Span line = lines.at(at);
        int first = lines.firstCharacter(line);
        Span rest = lines.trimmed(first, line.to());
        Span above = lines.above(line);
        if ("%@`:*&!|>,]}".indexOf(parsed.at(first)) >= 0) {
            return noKey(rest);
        }
        if (first == line.from() && isIndentedFirst()) {
            return firstLineIndented();
        }
        if (LostText.comment(source.text(), lines.content(above), above.to()) < above.to()
                && lines.indent(line) > lines.indent(above)) {
            return Fault.misplaced(
                    rest,
                    "this line must not go on from the one above, where # ends the text",
                    "put the whole text in quotes, or move the comment to a line of its own");
        }
        return Fault.misplaced(rest, "this line must line up with the lines that it belongs to", lineUp(line));
    }

    private static boolean beginsLikeKey(String text) {
        int first = text.codePointAt(0);
        return Character.isLetterOrDigit(first) || first == '"' || first == '\'';
    }

    private Fault noKey(Span line) {
        boolean whole = line.from() == lines.firstCharacter(lines.at(line.from()));
        if (whole && ListMarks.touches(line.text())) {
            Span mark = source.span(line.from(), line.from() + 1);
            return new Fault(ListMarks.touching(mark), new Fault.Mend.LeaveOut(line.from(), false));
        }
        return Fault.unreadable(
                line,
                "a line must begin with a key and a colon, or with a hyphen and a space",
                "put a key and a colon before it, or begin it with # to make it a comment");
    }

    private Fault indentedUnderValue(Span line, Span above) {
        return Fault.misplaced(
                lines.trimmed(lines.firstCharacter(line), line.to()),
                "this line must not be indented further than the line above, which already has a value",
                begin(lines.content(above) - above.from())
                        + ", or put the text above in quotes if this line goes on from it");
    }

    private boolean isIndentedFirst() {
        return lines.indent(firstLine()) > 0;
    }

    private Fault firstLineIndented() {
        Span line = firstLine();
        return Fault.misplaced(
                lines.trimmed(lines.firstCharacter(line), line.to()),
                "this line must not be indented: the first keys of a file begin at the start of the line",
                "delete the spaces at its start");
    }

    private Span firstLine() {
        int line = 1;
        while (line < source.lineCount()
                && (lines.isBlank(line) || parsed.at(lines.firstCharacter(lines.numbered(line))) == '#')) {
            line++;
        }
        return lines.numbered(line);
    }

    /** How far to indent a line: as the nearest of those above that it can stand beside. */
    private String lineUp(Span line) {
        boolean item = parsed.at(lines.firstCharacter(line)) == '-';
        int wanted = lines.indent(line);
        int best = -1;
        for (int number = lines.number(line.from()) - 1; number >= 1; number--) {
            Span other = lines.numbered(number);
            int first = lines.firstCharacter(other);
            boolean same = item == (parsed.at(first) == '-');
            if (!lines.isBlank(number) && (same || !item)) {
                int column = (item ? first : lines.content(other)) - other.from();
                best = best == -1 || Math.abs(column - wanted) < Math.abs(best - wanted) ? column : best;
            }
        }
        return best == -1 || best == wanted
                ? "indent it further if it goes on from the line above, or begin it with a key and a colon"
                : begin(best);
    }

    private static String begin(int spaces) {
        return switch (spaces) {
            case 0 -> "delete the spaces at its start";
            case 1 -> "begin it with one space";
            default -> "begin it with " + spaces + " spaces";
        };
    }

    private Fix withColon(Span place) {
        String line = place.text();
        String key = line.split("[\\s:=]", 2)[0];
        String rest = line.substring(key.length()).replaceFirst("^\\s*[:=]?\\s*", "");
        if (rest.startsWith("#")) {
            return Fix.advice("put a colon behind " + Quoted.excerpt(key) + ", before the #");
        }
        String right = rest.isEmpty() ? key + ":" : key + ": " + rest;
        boolean prose = rest.contains(" ");
        String write = right.length() <= LONGEST_SHOWN
                ? "write " + right
                : "put a colon and a space behind " + Quoted.excerpt(key);
        boolean opens = rest.isEmpty() && lines.below(lines.at(place.from())) > lines.indent(lines.at(place.from()));
        boolean certain = key.matches("[a-z][a-z0-9-]*") && (rest.isEmpty() ? opens : !prose);
        return Fix.replaceIf(
                certain,
                place,
                right,
                write + (prose ? ", or indent the line further if it goes on from the text above" : ""));
    }
}
