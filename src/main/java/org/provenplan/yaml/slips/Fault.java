package org.provenplan.yaml.slips;

import java.util.List;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/**
 * A slip that stops the parser, in plain words, and how reading can go on past it.
 *
 * @param problem what to tell the author
 * @param mend how to get past it
 */
public record Fault(Problem problem, Mend mend) {
    /** How to get past a fault. */
    sealed interface Mend {
        /**
         * Take a stretch as a text.
         *
         * @param whole whether it is meant as one, so that nothing is lost
         */
        record Take(Span text, boolean whole) implements Mend {}

        /** Read on as if these characters were not there: nothing is lost. */
        record Drop(Span characters) implements Mend {}

        /** Read another character here: what was meant is known, and nothing is lost. */
        record Replace(int offset, char by) implements Mend {}

        /** Read something more here: what is missing is known, and nothing is lost. */
        record Insert(int offset, String text) implements Mend {}

        /** One after the other. */
        record All(List<Mend> mends) implements Mend {
            All(Mend... mends) {
                this(List.of(mends));
            }
        }

        /**
         * Leave out the line here and what is indented below it.
         *
         * @param misplaced whether the line itself may be right, so that the fault may follow from one above
         */
        record LeaveOut(int offset, boolean misplaced) implements Mend {}

        /** There is no way past. */
        record Stop() implements Mend {}

        /** Whether what the author wrote is all there afterwards. */
        default boolean keepsAll() {
            if (this instanceof All all) {
                return all.mends().stream().allMatch(Mend::keepsAll);
            }
            return this instanceof Take take ? take.whole() : !(this instanceof LeaveOut || this instanceof Stop);
        }
    }

    public static Fault tooManyNodes(Span place, int limit) {
        return limit(place, "the file holds more than " + limit + " keys and values, the most that are read");
    }

    public static Fault tooDeep(Span place, int limit) {
        return limit(
                place,
                "lists and mappings stand inside one another more than " + limit + " deep, the most that is read");
    }

    /** A line that can't be read, and is left out. */
    static Fault unreadable(Span place, String message, String advice) {
        return unreadable(place, message, Fix.advice(advice));
    }

    static Fault unreadable(Span place, String message, Fix fix) {
        return readable(place, message, fix, new Mend.LeaveOut(place.from(), false));
    }

    /** A line that does not fit the lines around it, and is left out. */
    static Fault misplaced(Span place, String message, String fix) {
        return readable(place, message, fix, new Mend.LeaveOut(place.from(), true));
    }

    /** Something is missing that is known; to put it in is the cure. */
    static Fault missing(Span place, String message, int offset, String text, String fix) {
        Fix cure = Fix.insert(place.source().span(offset, offset), text, fix);
        return new Fault(Problem.of(TextRules.READABLE_YAML, place, "", message, cure), new Mend.Insert(offset, text));
    }

    /** Something is there that must not be; to take it out is the cure. */
    static Fault surplus(Span place, String message, String fix) {
        return new Fault(
                Problem.of(TextRules.READABLE_YAML, place, "", message, Fix.delete(place, fix)), new Mend.Drop(place));
    }

    /** Another character is meant; to write it is the cure. */
    static Fault mistaken(Span place, String message, char by, String fix) {
        Fix cure = Fix.replace(place, String.valueOf(by), fix);
        return new Fault(
                Problem.of(TextRules.READABLE_YAML, place, "", message, cure), new Mend.Replace(place.from(), by));
    }

    static Fault readable(Span place, String message, String advice, Mend mend) {
        return readable(place, message, Fix.advice(advice), mend);
    }

    static Fault readable(Span place, String message, Fix fix, Mend mend) {
        return new Fault(Problem.of(TextRules.READABLE_YAML, place, "", message, fix), mend);
    }

    private static Fault limit(Span place, String message) {
        return readable(place, message, "split the plan, or raise the limit", new Mend.Stop());
    }
}
