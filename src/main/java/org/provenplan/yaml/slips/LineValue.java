package org.provenplan.yaml.slips;

import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/**
 * What was typed behind a key or a hyphen, as far as it can be meant as one text.
 *
 * @param key the key before it; empty where there is none
 * @param text from its first character to its last, without a comment
 */
record LineValue(String key, Span text) {
    /** What stands on a line behind its hyphens and its key; the key's colon is the first on the line. */
    static LineValue on(ParsedText parsed, Span line) {
        Lines lines = new Lines(parsed);
        String source = line.source().text();
        int content = lines.content(line);
        int colon = Brackets.opens(parsed.at(content)) ? -1 : keyColon(parsed, content, line.to());
        String key = colon == -1 ? "" : lines.trimmed(content, colon).text();
        boolean textWithColon = content > lines.firstCharacter(line) && !key.matches("\"?[a-z][a-z0-9-]*\"?");
        if (colon == -1 || textWithColon) {
            return new LineValue("", line.source().span(content, LostText.end(source, content, line.to())));
        }
        int from = lines.afterSpaces(colon + 1, line.to());
        return new LineValue(key, line.source().span(from, LostText.end(source, from, line.to())));
    }

    /** What stands around an offset between braces or brackets on one line. */
    static LineValue inFlow(ParsedText parsed, int at) {
        Lines lines = new Lines(parsed);
        int from = at;
        while ("{[,\n\r".indexOf(parsed.at(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (",}]\n\r".indexOf(parsed.at(to)) < 0) {
            to++;
        }
        int colon = keyColon(parsed, from, at);
        String key = colon == -1 ? "" : parsed.source().span(from, colon).text().strip();
        int begin = lines.afterSpaces(Math.max(from, colon + 1), at);
        return new LineValue(key, lines.trimmed(begin, to));
    }

    /** Whether an offset on the line lies between braces or brackets that open on it. */
    static boolean isInFlow(ParsedText parsed, Span line, int at) {
        int from = on(parsed, line).text().from();
        int open = 0;
        for (int i = from; i < at; i++) {
            open += Brackets.opens(parsed.at(i)) ? 1 : Brackets.closes(parsed.at(i)) ? -1 : 0;
        }
        return Brackets.opens(parsed.at(from)) && open > 0;
    }

    /** The value that an offset lies in, in braces or on its line. */
    static LineValue around(ParsedText parsed, int at) {
        Span line = new Lines(parsed).at(at);
        return isInFlow(parsed, line, at) ? inFlow(parsed, at) : on(parsed, line);
    }

    boolean holds(int offset) {
        return text.from() <= offset && offset <= text.to();
    }

    /** Tells that it must be in quotes, and takes it as the text that it is meant to be. */
    Fault mustBeQuoted(String because) {
        String name = key.isEmpty() ? "this text" : Quoted.excerpt(key);
        String typed = text.text();
        boolean curly = typed.matches("(?s)[\u201C\u2018].*[\u201D\u2019]");
        String meant = curly ? typed.substring(1, typed.length() - 1) : typed;
        Problem problem = Problem.of(
                TextRules.WHOLE_TEXT,
                text,
                key,
                name + " must be in " + (curly ? "straight quotes: " : "quotes: ") + because,
                Fix.replaceIf(!typed.isEmpty(), text, Quoted.of(meant), Quoted.fix(key, meant)));
        return new Fault(problem, new Fault.Mend.Take(text, true));
    }

    /** The first colon with white space behind it, outside quotes at the beginning; -1 where there is none. */
    private static int keyColon(ParsedText parsed, int from, int to) {
        Lines lines = new Lines(parsed);
        int i = lines.afterSpaces(from, to);
        if (parsed.at(i) == '"' || parsed.at(i) == '\'') {
            char quote = parsed.at(i++);
            while (parsed.at(i) != quote && !ParsedText.isBreak(parsed.at(i))) {
                i++;
            }
            i = lines.afterSpaces(i + 1, to);
            return i < to && parsed.at(i) == ':' ? i : -1;
        }
        for (; i < to; i++) {
            if (parsed.at(i) == ':' && Character.isWhitespace(parsed.at(i + 1))) {
                return i;
            }
        }
        return -1;
    }
}
