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
 * @param fix what to type or do instead, one sentence
 * @param related further places, perhaps none
 */
public record Problem(RuleId rule, Span place, String field, String message, String fix, List<Related> related) {
    public Problem {
        related = List.copyOf(related);
    }

    public static Problem of(RuleId rule, Span place, String field, String message, String fix) {
        return new Problem(rule, place, field, message, fix, List.of());
    }

    public Problem with(Related other) {
        return new Problem(rule, place, field, message, fix, List.of(other));
    }
}
