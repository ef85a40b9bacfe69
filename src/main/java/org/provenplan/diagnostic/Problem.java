package org.provenplan.diagnostic;

import java.util.List;
import org.provenplan.source.Span;

/**
 * What a rule or the reader found, before the engine stamps item, severity and fingerprint on it.
 *
 * @param rule the rule that was broken
 * @param place the characters at fault
 * @param field the key it is about, in the words of the format; empty to take the key that the place stands under
 * @param message what must be different, without naming the item: "owner must be one named person"
 * @param fix what to do about it
 * @param related further places, perhaps none
 * @param extent how much it may weigh, and how far it goes
 * @param masked whether the characters of the place are private, so that no output shows them
 */
public record Problem(
        RuleId rule,
        Span place,
        String field,
        String message,
        Fix fix,
        List<Related> related,
        Extent extent,
        boolean masked) {
    public Problem {
        related = List.copyOf(related);
    }

    public static Problem of(RuleId rule, Span place, String field, String message, String advice) {
        return of(rule, place, field, message, Fix.advice(advice));
    }

    public static Problem of(RuleId rule, Span place, String field, String message, Fix fix) {
        return new Problem(rule, place, field, message, fix, List.of(), Extent.PLAIN, false);
    }

    public Problem with(Related other) {
        return with(List.of(other));
    }

    public Problem with(List<Related> others) {
        return new Problem(rule, place, field, message, fix, others, extent, masked);
    }

    /** The same in other words, with the cure left to a person. */
    public Problem saying(String other, String advice) {
        return new Problem(rule, place, field, other, Fix.advice(advice), related, extent, masked);
    }

    /** The same, of which only the sentence says how it is put right. */
    public Problem withCureLeftToAPerson() {
        return with(Fix.advice(fix.sentence()));
    }

    /** The same, with another cure. */
    public Problem with(Fix other) {
        return new Problem(rule, place, field, message, other, related, extent, masked);
    }

    /** The same, weighing no more than this. */
    public Problem weighingAtMost(Severity most) {
        return with(new Extent(most, extent.mark(), extent.size()));
    }

    /** The same, told from others of its rule at the same place. */
    public Problem markedBy(String mark) {
        return with(new Extent(extent.atMost(), mark, extent.size()));
    }

    /** The same, going so far. */
    public Problem ofSize(long size) {
        return with(new Extent(extent.atMost(), extent.mark(), size));
    }

    private Problem with(Extent other) {
        return new Problem(rule, place, field, message, fix, related, other, masked);
    }

    /** The same, with the characters of its place hidden in every output. */
    public Problem withPlaceMasked() {
        return new Problem(rule, place, field, message, fix, related, extent, true);
    }
}
