package org.provenplan.duty;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.yaml.YamlNode;

/** Tells who is meant by what a plan says of people. */
public final class Register {
    private final Map<String, Responsible> byId = new LinkedHashMap<>();
    private final Map<String, Responsible> byName = new HashMap<>();

    public Register(Plan plan) {
        plan.people().forEach((id, person) -> {
            Responsible known =
                    new Responsible(id, person.name().orElse(id), person.role().orElse(""));
            byId.put(id, known);
            byName.merge(PersonName.normal(known.name()), known, (one, another) -> Responsible.asWritten(one.name()));
        });
    }

    /** Everybody in it, in the order written. */
    public Collection<Responsible> everybody() {
        return byId.values();
    }

    /** The one whose id, or else whose name, stands there; else whatever stands there. */
    Responsible named(Field<String> field) {
        if (field.isMissing()) {
            return Responsible.NOBODY;
        }
        String text = field.value()
                .or(() -> field.node().map(YamlNode::span).map(span -> span.text()))
                .orElse("")
                .strip();
        Responsible byItsId = byId.get(text);
        return byItsId != null ? byItsId : byName.getOrDefault(PersonName.normal(text), Responsible.asWritten(text));
    }

    /** The same; where nobody is named, somebody else. */
    Responsible named(Field<String> field, Responsible otherwise) {
        return field.isMissing() ? otherwise : named(field);
    }
}
