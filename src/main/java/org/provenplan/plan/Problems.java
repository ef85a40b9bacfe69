package org.provenplan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlNode;

/** Collects what binding a tree brings to light. */
final class Problems {
    private static final int CROWD = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private final Map<RuleId, Integer> counts = new HashMap<>();

    void add(RuleId rule, Span place, String field, String message, String advice) {
        add(rule, place, field, message, Fix.advice(advice));
    }

    void add(RuleId rule, Span place, String field, String message, Fix fix) {
        found.add(Problem.of(rule, place, field, message, fix));
        counts.merge(rule, 1, Integer::sum);
    }

    /** Reports a value that does not fit, and gives the malformed field. */
    <T> Field<T> malformed(RuleId rule, String key, YamlNode node, String demand, String advice) {
        return malformed(rule, key, node, demand, Fix.advice(advice));
    }

    <T> Field<T> malformed(RuleId rule, String key, YamlNode node, String demand, Fix fix) {
        add(rule, node.span(), key, key + " must be " + demand, fix);
        return Field.malformed(key, node);
    }

    /** Whether a rule has so many problems that it is idle to think of what each could have meant. */
    boolean isCrowded(RuleId rule) {
        return counts.getOrDefault(rule, 0) >= CROWD;
    }

    List<Problem> found() {
        return found;
    }
}
