package org.provenplan.yaml.slips;

import org.provenplan.diagnostic.Fix;
import org.provenplan.source.Span;

/** The parser's complaints, told as what the author did and what to type instead, at the place where it was done. */
public final class SyntaxFaults {
    private final ParsedText parsed;
    private final Lines lines;
    private final Complaint complaint;
    private final int at;

    private SyntaxFaults(ParsedText parsed, Complaint complaint) {
        this.parsed = parsed;
        this.lines = new Lines(parsed);
        this.complaint = complaint;
        this.at = Math.min(complaint.at(), parsed.source().length());
    }

    public static Fault translate(ParsedText parsed, Complaint complaint) {
        return new SyntaxFaults(parsed, complaint).translate();
    }

    private Fault translate() {
        QuoteFaults quotes = new QuoteFaults(parsed);
        if (complaint.whileReading("quoted scalar")) {
            return complaint.about("escape") ? quotes.escape(complaint.began(), at) : quotes.open(complaint.began());
        }
        if (isBehindQuote()) {
            return quotes.textBehind(at);
        }
        if (complaint.whileReading("parsing a flow") && !complaint.brackets().isEmpty()) {
            return new FlowFaults(parsed).translate(complaint.brackets(), at);
        }
        if (complaint.about("Expected a property name")) {
            return complexKey();
        }
        LineFaults lineFaults = new LineFaults(parsed);
        if (complaint.whileReading("simple key")) {
            return lineFaults.keyWithoutColon(complaint.began());
        }
        if (complaint.about("mapping values are not allowed")) {
            return lineFaults.colon(at);
        }
        return inValue() ? value() : lineFaults.misplaced(at);
    }

    /** Right behind a closing quote nothing may stand but what ends the value. */
    private boolean isBehindQuote() {
        char last = lines.before(at);
        boolean unexpected = complaint.about("expected <block end>")
                || complaint.about("expected ','")
                || complaint.about("<document start>");
        return unexpected && (last == '"' || last == '\'') && !ParsedText.isBreak(parsed.at(at));
    }

    /** Whether the complaint is about what stands behind a key or a hyphen, and not about the line's place. */
    private boolean inValue() {
        Span line = lines.at(at);
        LineValue value = LineValue.on(parsed, line);
        boolean behindSomething = value.text().from() > lines.firstCharacter(line);
        boolean ofValue = complaint.whileReading("scanning a") && !complaint.whileReading("directive");
        return ofValue || (behindSomething && value.holds(at));
    }

    private Fault value() {
        int began = complaint.whileReading("scanning a") ? complaint.began() : at;
        LineValue value = LineValue.around(parsed, began);
        Span text = value.text();
        if (began < text.from()) {
            return new LineFaults(parsed).misplaced(began);
        }
        char first = parsed.at(text.from());
        if (first == '|' || first == '>') {
            return blockText(value, first);
        }
        char last = lines.before(at);
        if ((last == '}' || last == ']') && at > text.from()) {
            return behindBracket(value, last);
        }
        if (first == '-' && value.key().length() > 0) {
            return value.mustBeQuoted("a hyphen and a space begin a list, which belongs on lines of its own");
        }
        return value.mustBeQuoted("YAML has a meaning of its own for " + first + " at the beginning of a text");
    }

    private Fault behindBracket(LineValue value, char last) {
        Span rest = lines.trimmed(at, value.text().to());
        if (rest.text().matches("[\\]}]+")) {
            return Fault.readable(
                    rest,
                    "no bracket is open here that " + Quoted.excerpt(rest.text()) + " could close",
                    Fix.delete(rest, "delete it"),
                    new Fault.Mend.Drop(rest));
        }
        return value.mustBeQuoted("the text goes on after the closing " + last);
    }

    /** {@code | text}: the text belongs below the bar; {@code >90%} without lines below is a text of its own. */
    private Fault blockText(LineValue value, char bar) {
        Span line = lines.at(value.text().from());
        if (lines.below(line) <= lines.content(line) - line.from()) {
            return value.mustBeQuoted("YAML has a meaning of its own for " + bar + " at the beginning of a text");
        }
        Span text = lines.trimmed(
                Math.max(at, value.text().from() + 1), value.text().to());
        return Fault.readable(
                text,
                "a text over several lines must begin on the line below " + bar,
                "put " + Quoted.excerpt(text.text()) + " on a line of its own, indented like the lines below",
                new Fault.Mend.All(new Fault.Mend.Drop(text), new Fault.Mend.LeaveOut(text.from(), false)));
    }

    private Fault complexKey() {
        LineValue value = LineValue.around(parsed, at);
        Span line = lines.at(at);
        if (value.text().from() > lines.firstCharacter(line)
                && !lines.at(at).text().stripLeading().startsWith("?")) {
            LineValue whole = LineValue.on(parsed, line);
            return whole.mustBeQuoted("YAML has a meaning of its own for "
                    + parsed.at(whole.text().from()) + " at the beginning of a text");
        }
        return new Fault(
                PlainYaml.collectionAsKey(lines.restOfLine(lines.firstCharacter(line))),
                new Fault.Mend.LeaveOut(at, false));
    }
}
