package org.provenplan.yaml;

import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The parser's complaints, told as what the author did and what to type instead, at the place where it was done. */
final class SyntaxFaults {
    private final ParsedText parsed;
    private final SourceText source;
    private final String problem;
    private final int at;
    private final String context;
    private final int began;

    private SyntaxFaults(ParsedText parsed, String problem, int at, String context, int began) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.problem = problem;
        this.at = at;
        this.context = context;
        this.began = began;
    }

    /**
     * @param problem what the parser did not expect, in its words
     * @param at the offset where it gave up
     * @param context what it was reading, in its words; empty where it does not say
     * @param began the offset where that began
     */
    static Fault translate(ParsedText parsed, String problem, int at, String context, int began) {
        return new SyntaxFaults(parsed, problem, at, context, began).translate();
    }

    private Fault translate() {
        if (tabIndentOf(at) >= 0) {
            return tab(tabIndentOf(at));
        }
        if (context.contains("quoted scalar") && problem.startsWith("found unexpected")) {
            return openQuote();
        }
        if (problem.contains("unknown escape") || problem.contains("expected escape sequence")) {
            return escape();
        }
        if (context.contains("simple key")) {
            return keyWithoutColon(began);
        }
        if (problem.startsWith("mapping values are not allowed") || (inFlow() && character(at) == ':')) {
            return colon();
        }
        if (inFlow()) {
            return openBracket();
        }
        if (context.contains("for the next token")) {
            return forbiddenStart();
        }
        return textAfterValue();
    }

    private Fault tab(int tab) {
        return Fault.unreadable(
                source.span(tab, tab + 1),
                "the indentation must be spaces, not tabs" + linesIndentedWithTabs(),
                "replace each tab at the start of a line by spaces, two a level");
    }

    private Fault openQuote() {
        return Fault.unreadable(
                source.span(began, began + 1),
                "the quote that opens here must be closed",
                "add a closing " + character(began) + " at the end of the text, or delete this one");
    }

    private Fault escape() {
        return Fault.unreadable(
                source.span(Math.min(at, source.length() - 1), Math.min(at + 1, source.length())),
                "a backslash between double quotes must be followed by a letter that YAML knows",
                "use single quotes, or / in place of \\");
    }

    private Fault keyWithoutColon(int from) {
        Span key = restOfLine(from);
        int fullWidth = key.text().indexOf('\uFF1A');
        if (fullWidth >= 0) {
            int colon = key.from() + fullWidth;
            return Fault.unreadable(
                    source.span(colon, colon + 1),
                    "a key must be followed by a plain colon and a space, not a full-width colon",
                    "type a plain colon and a space in its place");
        }
        return Fault.unreadable(
                key,
                "a key must be followed by a colon and a space",
                "put a colon after the key: " + withColon(key.text()));
    }

    private Fault colon() {
        Span line = lineAt(at);
        if (!inFlow() && ValueOnLine.start(source, line, at) < 0) {
            return colonAtLineWithoutValue(line);
        }
        Span value = inFlow()
                ? ValueOnLine.inFlow(source, line, at)
                : trimmed(ValueOnLine.start(source, line, at), line.to());
        return new Fault(
                Problem.of(
                        TextRules.WHOLE_TEXT,
                        value,
                        "",
                        "text that holds a colon and a space must be in quotes",
                        "write " + Quoted.of(value.text())),
                new Fault.Mend.Replace(at));
    }

    /** The line itself is right; the one above swallowed it: it has a value already, or is a key without its colon. */
    private Fault colonAtLineWithoutValue(Span line) {
        Span above = lineAbove(line);
        int first = firstCharacter(line);
        if (first - line.from() > firstCharacter(above) - above.from()) {
            return Fault.unreadable(
                    trimmed(first, line.to()),
                    "this line must not be indented further than the line above, which already has a value",
                    "line it up with the key above, or put the value above in quotes");
        }
        return keyWithoutColon(firstCharacter(above));
    }

    private Span lineAbove(Span line) {
        int above = line.start().line() - 1;
        while (above > 1 && parsed.isBlank(above)) {
            above--;
        }
        return source.lineSpan(Math.max(1, above));
    }

    private Fault openBracket() {
        char bracket = character(began);
        char closing = bracket == '{' ? '}' : ']';
        return Fault.unreadable(
                source.span(began, Math.min(began + 1, source.length())),
                "the " + bracket + " that opens here must be closed by " + closing
                        + ", with commas between what stands inside",
                "add the missing " + closing + " or comma; text that begins with " + bracket + " must be in quotes");
    }

    private Fault forbiddenStart() {
        Span place = source.span(Math.min(at, source.length()), Math.min(at + 1, source.length()));
        return Fault.unreadable(
                place,
                "text must not begin with " + place.text() + " unless it is in quotes",
                "put the text in quotes");
    }

    /** Text after a closing quote or bracket, or a line that does not line up. */
    private Fault textAfterValue() {
        Span line = lineAt(at);
        int before = at - 1;
        while (before >= line.from() && character(before) == ' ') {
            before--;
        }
        char last = before >= line.from() ? character(before) : '\n';
        Span rest = trimmed(Math.min(at, line.to()), line.to());
        return switch (last) {
            case '"', '\'' ->
                Fault.unreadable(
                        rest,
                        "text must not go on after the closing quote",
                        last == '\''
                                ? "put the whole text in double quotes, or double the apostrophe inside: ''"
                                : "put the whole text in single quotes, or write \\\" for a quote inside");
            case ']', '}' ->
                Fault.unreadable(rest, "text must not go on after the closing " + last, "put the whole text in quotes");
            default ->
                Fault.unreadable(
                        rest,
                        "this line must line up with the lines that it belongs to",
                        "give it the same number of spaces at its start as the keys beside it");
        };
    }

    private boolean inFlow() {
        return context.contains("flow");
    }

    private String linesIndentedWithTabs() {
        int lines = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            if (tabIndentOf(source.lineSpan(line).from()) >= 0) {
                lines++;
            }
        }
        return lines > 1 ? " (" + lines + " lines in this file)" : "";
    }

    /** The offset of the first tab in the indentation of the line at an offset; -1 where there is none. */
    private int tabIndentOf(int offset) {
        Span line = lineAt(offset);
        for (int i = line.from(); i < line.to(); i++) {
            if (parsed.at(i) == '\t') {
                return i;
            }
            if (parsed.at(i) != ' ') {
                return -1;
            }
        }
        return -1;
    }

    private int firstCharacter(Span line) {
        int first = line.from();
        while (first < line.to() && Character.isWhitespace(character(first))) {
            first++;
        }
        return first;
    }

    private Span restOfLine(int from) {
        return trimmed(from, lineAt(from).to());
    }

    private Span trimmed(int from, int lineEnd) {
        int to = Math.max(from, lineEnd);
        while (to > from && Character.isWhitespace(character(to - 1))) {
            to--;
        }
        return source.span(from, to);
    }

    private Span lineAt(int offset) {
        return source.lineSpan(
                source.position(Math.min(offset, source.length())).line());
    }

    private char character(int offset) {
        return offset >= 0 && offset < source.length() ? parsed.at(offset) : '\n';
    }

    private static String withColon(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line + ":" : line.substring(0, space) + ":" + line.substring(space);
    }
}
