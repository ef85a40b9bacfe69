package org.provenplan.yaml.slips;

import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** What goes wrong between braces and brackets. */
final class FlowFaults {
    private static final Pattern BEGINS_WITH_KEY = Pattern.compile("(?s)\\s*[a-z][a-z0-9-]*:\\s.*");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]+");

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
            case BY_ANOTHER -> bracket == at ? begins(at) : OpenBracket.before(parsed, bracket, closing.at());
            case NOT -> OpenBracket.atEnd(parsed, brackets.get(brackets.size() - 1), bracket, closing.at());
        };
    }

    /** Something stands between brackets where it must not. */
    private Fault between(int at) {
        char here = parsed.at(at);
        if (here == ',') {
            return Fault.surplus(
                    source.span(at, at + 1),
                    "there must be one comma between two values, not more",
                    "delete this comma");
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
        Lines lines = new Lines(parsed);
        Span word = lines.trimmed(at, Math.min(at + 1, parsed.source().length()));
        int behind = at;
        while (Character.isWhitespace(parsed.at(behind - 1))) {
            behind--;
        }
        return Fault.missing(
                word, "there must be a comma between two values", behind, ",", "put a comma before " + what);
    }

    private Fault colon(int at) {
        LineValue value = LineValue.inFlow(parsed, at);
        int from = value.text().from();
        String before = source.text().substring(from, at);
        String word = before.substring(before.lastIndexOf(' ') + 1);
        if (word.equals(before)
                && KEY.matcher(word).matches()
                && KEY.matcher(value.key()).matches()) {
            return Fault.missing(
                    source.span(from, at),
                    "the values of " + value.key() + " must stand between { and }",
                    from,
                    "{",
                    "put { before " + word);
        }
        boolean digits = before.matches(".*\\d [^ ]*");
        return digits
                ? commaMissing(parsed, at - word.length(), word)
                : value.mustBeQuoted("a colon and a space split the text in two");
    }

    private Fault wrong(int bracket, int at) {
        char opening = parsed.at(bracket);
        if (opening == '['
                && BEGINS_WITH_KEY
                        .matcher(source.text().substring(bracket + 1, at))
                        .matches()) {
            return Fault.missing(
                    source.span(bracket, bracket + 1),
                    "the values of each item in brackets must stand between { and }",
                    bracket + 1,
                    "{",
                    "put { behind this [");
        }
        char closing = Brackets.closingOf(opening);
        return Fault.mistaken(
                source.span(at, at + 1),
                "the " + opening + " on line " + lines.number(bracket) + " must be closed by " + closing + ", not by "
                        + parsed.at(at),
                closing,
                "write " + closing + " in its place");
    }

    private Fault lostToComment(int bracket, int hash) {
        LineValue value = LineValue.inFlow(parsed, hash);
        return value.mustBeQuoted("the text from \""
                + Quoted.excerpt(source.span(hash, value.text().to()).text())
                + "\" on was lost, and with it the bracket that closes the " + parsed.at(bracket));
    }
}
