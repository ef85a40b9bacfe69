package org.provenplan.yaml.slips;

import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** What goes wrong with quotes: not closed, closed too early, or with backslashes inside. */
public final class QuoteFaults {
    private static final Pattern KEY_AND_VALUE = Pattern.compile("[a-z][a-z0-9-]*:( .*)?");

    private final ParsedText parsed;
    private final SourceText source;
    private final Lines lines;

    public QuoteFaults(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.lines = new Lines(parsed);
    }

    /** The quote at an offset is never closed, or only by one that opens another text. The text is that on its line. */
    public Fault open(int quote) {
        Span text = LineValue.around(parsed, quote).text();
        Span inside = lines.trimmed(quote + 1, text.to());
        boolean beforeKey = KEY_AND_VALUE.matcher(inside.text()).matches();
        return Fault.readable(
                character(quote),
                "the quote that opens here must be closed",
                Fix.replaceIf(
                        !beforeKey
                                && text.from() == quote
                                && !inside.text().isBlank()
                                && inside.text().indexOf('\\') < 0,
                        source.span(quote, inside.to()),
                        Quoted.of(inside.text()),
                        "add a closing " + parsed.at(quote) + " at the end of the text, or delete this one"),
                beforeKey
                        ? new Fault.Mend.Drop(character(quote))
                        : inside.text().isBlank()
                                ? new Fault.Mend.Take(character(quote), true)
                                : new Fault.Mend.All(
                                        new Fault.Mend.Drop(character(quote)), new Fault.Mend.Take(inside, true)));
    }

    /** A backslash between double quotes begins an escape, which this is not; the quote opens at {@code quote}. */
    Fault escape(int quote, int at) {
        LineValue value = LineValue.around(parsed, quote);
        int end = value.text().to();
        int backslash = source.text().lastIndexOf('\\', at);
        Span escape = source.span(backslash, Math.min(backslash + 2, source.length()));
        String message = "a backslash between double quotes must be followed by a letter that YAML knows";
        if (backslash > end) {
            return Fault.readable(
                    escape, message, "write two backslashes in its place", new Fault.Mend.Replace(backslash, '/'));
        }
        Span inside = source.span(quote + 1, parsed.at(end - 1) == '"' ? end - 1 : end);
        return Fault.readable(
                escape,
                message,
                Fix.replaceIf(
                        value.text().from() == quote,
                        value.text(),
                        Quoted.of(inside.text()),
                        Quoted.fix(value.key(), inside.text())),
                unquoted(character(quote), inside, source.span(inside.to(), end)));
    }

    /** Something stands behind a closing quote. */
    Fault textBehind(int at) {
        int opening = openedAbove(at);
        if (opening != -1) {
            return open(opening);
        }
        LineValue value = LineValue.around(parsed, at);
        Span rest = lines.trimmed(at, value.text().to());
        if (rest.text().matches("[,;.\\]}\"']+")) {
            return Fault.readable(
                    rest,
                    "nothing must stand behind the closing quote",
                    Fix.delete(rest, "delete " + Quoted.excerpt(rest.text())),
                    new Fault.Mend.Drop(rest));
        }
        boolean key = KEY_AND_VALUE.matcher(rest.text()).matches();
        if (key && LineValue.isInFlow(parsed, lines.at(at), at)) {
            return FlowFaults.commaMissing(
                    parsed, at, rest.text().substring(0, rest.text().indexOf(':')));
        }
        return isQuoteInside(value.text(), at)
                ? quoteInside(value)
                : value.mustBeQuoted("the text goes on after the closing quote");
    }

    /** {@code 'The home's plan'}: the quote in the middle touches the letters on both sides. */
    private boolean isQuoteInside(Span text, int at) {
        char quote = parsed.at(at - 1);
        return (quote == '"' || quote == '\'')
                && parsed.at(text.from()) == quote
                && parsed.at(text.to() - 1) == quote
                && Character.isLetterOrDigit(parsed.at(at));
    }

    private Fault quoteInside(LineValue value) {
        Span text = value.text();
        Span inside = source.span(text.from() + 1, text.to() - 1);
        String name = value.key().isEmpty() ? "this text" : value.key();
        return new Fault(
                Problem.of(
                        TextRules.WHOLE_TEXT,
                        text,
                        value.key(),
                        name + " must be in quotes of another kind: the " + parsed.at(text.from())
                                + " inside it ends the text",
                        Fix.replace(text, Quoted.of(inside.text()), Quoted.fix(value.key(), inside.text()))),
                unquoted(character(text.from()), inside, character(inside.to())));
    }

    private Fault.Mend unquoted(Span opening, Span inside, Span closing) {
        return new Fault.Mend.All(
                new Fault.Mend.Drop(opening), new Fault.Mend.Take(inside, true), new Fault.Mend.Drop(closing));
    }

    private Span character(int offset) {
        return source.span(offset, offset + 1);
    }

    /** Where the quote that closes just before an offset opens, if that is on a line above; -1 otherwise. */
    private int openedAbove(int at) {
        Span line = lines.at(at);
        char quote = lines.before(at);
        long before = source.text()
                .substring(line.from(), at)
                .chars()
                .filter(unit -> unit == quote)
                .count();
        if (before % 2 == 0) {
            return -1;
        }
        for (int above = lines.number(at) - 1; above >= 1; above--) {
            Span text = LineValue.on(parsed, lines.numbered(above)).text();
            int opening = lastOpening(text, quote);
            if (opening != -1) {
                return opening;
            }
        }
        return -1;
    }

    /** Where in a value a quote opens that does not close on its line; -1 where none does. */
    private int lastOpening(Span text, char quote) {
        int opening = -1;
        for (int i = text.from(); i < text.to(); i++) {
            if (parsed.at(i) == quote) {
                opening = opening == -1 && " {[,\n\r".indexOf(parsed.at(i - 1)) >= 0 ? i : -1;
            }
        }
        return opening;
    }
}
