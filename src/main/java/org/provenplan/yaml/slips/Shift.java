package org.provenplan.yaml.slips;

import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** A line that belongs in another column, with the lines below it and beside it that have come along. */
final class Shift {
    static final Shift NONE = new Shift(null, null, 0, "", false);

    private final ParsedText parsed;
    private final LayoutLine first;
    private final int by;
    private final String parent;
    private final boolean silent;
    private int last;
    /** Whether the lines below the first stand where they belong. */
    private boolean alone;

    private Shift(ParsedText parsed, LayoutLine first, int by, String parent, boolean silent) {
        this.parsed = parsed;
        this.first = first;
        this.by = by;
        this.parent = parent;
        this.silent = silent;
        this.last = first == null ? 0 : first.number();
    }

    /** @param target the first line where it belongs */
    static Shift begin(ParsedText parsed, LayoutLine line, LayoutLine target, OpenLevels levels) {
        Shift shift = new Shift(parsed, line, target.column() - line.column(), levels.described(target), false);
        shift.take(line);
        return shift;
    }

    /** Lines beside one that was moved, which is told already. */
    static Shift silent(ParsedText parsed, LayoutLine moved, int by) {
        return new Shift(parsed, moved, by, "", true);
    }

    /** The line where it belongs if it has come along; where it is otherwise. */
    LayoutLine applyTo(LayoutLine line, OpenLevels levels) {
        boolean below = by != 0 && line.column() > first.column();
        boolean beside = by != 0 && line.column() == first.column() && !(silent && line.hyphen());
        if (!beside && !(below && !alone)) {
            return line;
        }
        LayoutLine moved = line.at(line.column() + by);
        boolean fits = levels.fits(line);
        boolean fitsMoved = levels.fits(moved);
        if (below && fits && (!fitsMoved || !levels.isStep(moved))) {
            alone = true;
            return line;
        }
        return (fitsMoved && !(beside && fits && !silent)) || (below && !fits) ? moved : line;
    }

    /** Whether a line that stands right lies within what has moved. */
    boolean covers(LayoutLine line) {
        return by != 0 && line.column() > first.column();
    }

    /** Moves a line, and the lines that its value goes on in. */
    void take(LayoutLine line) {
        last = ValueEnd.of(parsed, line);
        for (int number = line.number(); number <= last; number++) {
            LayoutLine one = LayoutLine.of(parsed, number);
            Span indentation = parsed.source().span(one.span().from(), one.first());
            if (one.first() < one.span().to()) {
                parsed.alter(indentation, spaces(one));
            }
        }
    }

    private String spaces(LayoutLine line) {
        return " ".repeat(Math.max(0, line.column() + by));
    }

    /** What to tell when it has ended. */
    Optional<Problem> end() {
        return silent || by == 0 || hasTab() ? Optional.empty() : Optional.of(problem());
    }

    /** Tabs are told for what they are. */
    private boolean hasTab() {
        return parsed.source().span(first.span().from(), first.first()).text().contains("\t");
    }

    private Problem problem() {
        SourceText source = parsed.source();
        Span place = new Lines(parsed).restOfLine(first.first());
        String what = first.hyphen() ? "this item" : first.key();
        return Problem.of(
                TextRules.READABLE_YAML,
                first.hyphen()
                        ? place
                        : source.span(first.first(), first.first() + first.key().length()),
                first.hyphen() ? "" : first.key(),
                what + place(),
                fix());
    }

    private String place() {
        return parent.isEmpty()
                ? " must not be indented further than the other keys of the file"
                : " must be indented as " + (first.hyphen() ? "an item of " : "a key of ") + parent;
    }

    private Fix fix() {
        StringBuilder text = new StringBuilder();
        for (int number = first.number(); number <= last; number++) {
            LayoutLine line = LayoutLine.of(parsed, number);
            Span next = parsed.source()
                    .lineSpan(Math.min(number + 1, parsed.source().lineCount()));
            int to = number == last ? line.span().to() : next.from();
            String indentation = line.first() < line.span().to() ? spaces(line) : "";
            text.append(indentation).append(parsed.source().text(), line.first(), to);
        }
        Span place = parsed.source()
                .span(first.span().from(), parsed.source().lineSpan(last).to());
        return Fix.replace(place, text.toString(), sentence());
    }

    private String sentence() {
        int column = first.column() + by;
        if (last == first.number()) {
            return column == 0 ? "delete the spaces at its start" : "begin the line with " + spaces(column);
        }
        String way = Math.abs(by) == 1 ? "1 space" : Math.abs(by) + " spaces";
        return "indent lines " + first.number() + " to " + last + " by " + way + (by > 0 ? " more" : " less");
    }

    private static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }
}
