package org.provenplan.yaml.slips;

import java.util.List;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** What goes wrong between braces and brackets. */
final class FlowFaults {
    private final ParsedText parsed;
    private final SourceText source;
    private final Lines lines;

    FlowFaults(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.lines = new Lines(parsed);
    }

    /**
     * @param brackets those that are open, the innermost first
     * @param at where the parser gave up
     */
    Fault translate(List<Integer> brackets, int at) {
        Brackets.Closing closing = Brackets.closing(parsed, brackets);
        int bracket = closing.bracket();
        return switch (closing.how()) {
            case RIGHTLY -> between(at);
            case WRONGLY -> wrong(bracket, closing.at());
            case IN_COMMENT -> lostToComment(bracket, closing.at());
            case BY_ANOTHER -> bracket == at ? begins(at) : open(bracket, closing.at(), closing.at());
            case NOT ->
                open(
                        bracket,
                        LostText.end(source.text(), bracket, lines.at(bracket).to()),
                        closing.at());
        };
    }

    /** Something stands between brackets where it must not. */
    private Fault between(int at) {
        char here = parsed.at(at);
        if (here == ',') {
            return Fault.readable(
                    source.span(at, at + 1),
                    "there must be one comma between two values, not more",
                    "delete this comma",
                    new Fault.Mend.Drop(source.span(at, at + 1)));
        }
        if (here == ':') {
            return colon(at);
        }
        return Brackets.closes(lines.before(at)) ? commaMissing(parsed, at, "this") : inText(at);
    }

    /** A bracket within a text, or behind another that has ended: no list can begin here. */
    private Fault begins(int at) {
        char last = lines.before(at);
        return Brackets.closes(last)
                ? Fault.readable(
                        source.span(at, at + 1),
                        "no " + parsed.at(at) + " must stand right behind a closing " + last,
                        "delete it, or put a comma before it",
                        new Fault.Mend.Drop(source.span(at, at + 1)))
                : inText(at);
    }

    private Fault inText(int at) {
        return LineValue.inFlow(parsed, at)
                .mustBeQuoted("YAML has a meaning of its own for " + parsed.at(at) + " here");
    }

    static Fault commaMissing(ParsedText parsed, int at, String what) {
        Span word =
                new Lines(parsed).trimmed(at, Math.min(at + 1, parsed.source().length()));
        return Fault.readable(
                word,
                "there must be a comma between two values",
                "put a comma before " + what,
                parsed.at(at - 1) == ' ' ? new Fault.Mend.Replace(at - 1, ',') : new Fault.Mend.LeaveOut(at, false));
    }

    private Fault colon(int at) {
        LineValue value = LineValue.inFlow(parsed, at);
        String before = source.text().substring(value.text().from(), at);
        boolean commaForgotten = before.matches(".*\\d [^ ]*");
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return commaForgotten
                ? commaMissing(parsed, at - word.length(), word)
                : value.mustBeQuoted("a colon and a space split the text in two");
    }

    /**
     * The bracket is not closed.
     *
     * @param to how far its values are taken as a text
     * @param end where the lines that belong to it end
     */
    private Fault open(int bracket, int to, int end) {
        char opening = parsed.at(bracket);
        Fault.Mend mend = new Fault.Mend.Take(source.span(bracket, to), false);
        Span below = source.span(to, end);
        return Fault.readable(
                source.span(bracket, bracket + 1),
                "the " + opening + " that opens here must be closed by " + Brackets.closingOf(opening),
                "add " + Brackets.closingOf(opening) + " where the " + (opening == '[' ? "list ends" : "values end")
                        + "; a text that begins with " + opening + " must be in quotes",
                below.text().isBlank() ? mend : new Fault.Mend.All(mend, new Fault.Mend.Drop(below)));
    }

    private Fault wrong(int bracket, int at) {
        char opening = parsed.at(bracket);
        return Fault.readable(
                source.span(at, at + 1),
                "the " + opening + " on line " + lines.number(bracket) + " must be closed by "
                        + Brackets.closingOf(opening) + ", not by " + parsed.at(at),
                "write " + Brackets.closingOf(opening) + " in its place",
                new Fault.Mend.Replace(at, Brackets.closingOf(opening)));
    }

    private Fault lostToComment(int bracket, int hash) {
        LineValue value = LineValue.inFlow(parsed, hash);
        return value.mustBeQuoted("the text from \""
                + Quoted.excerpt(source.span(hash, value.text().to()).text())
                + "\" on was lost, and with it the bracket that closes the " + parsed.at(bracket));
    }
}
