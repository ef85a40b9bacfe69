package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlNode;

/** Collects what binding a tree brings to light. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(RuleId rule, Span place, String field, String message, String fix) {
        found.add(Problem.of(rule, place, field, message, fix));
    }

    /** Reports a value that does not fit, and gives the malformed field. */
    <T> Field<T> malformed(RuleId rule, String key, YamlNode node, String demand, String fix) {
        add(rule, node.span(), key, key + " must be " + demand, fix);
        return Field.malformed(key, node);
    }

    List<Problem> found() {
        return found;
    }
}
