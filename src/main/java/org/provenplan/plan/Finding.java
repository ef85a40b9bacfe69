package org.provenplan.plan;

import java.util.List;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.plan.Vocabulary.Risk;
import org.provenplan.plan.Vocabulary.SourceType;

/** A concern that the plan must resolve. */
public record Finding(Fields fields) implements Item {
    public Field<Level> level() {
        return fields.word("level");
    }

    public Field<Risk> risk() {
        return fields.word("risk");
    }

    public Field<SourceType> sourceType() {
        return fields.inner("source")
                .map(source -> source.<SourceType>word("type"))
                .orElseGet(() -> Field.missing("type", fields.whereMissing()));
    }

    public Field<String> keyQuestion() {
        return fields.text("key-question");
    }

    public List<Field<String>> standards() {
        return fields.values("standards");
    }

    public List<Field<String>> regulations() {
        return fields.values("regulations");
    }

    public List<Fields> rootCauses() {
        return fields.each("root-causes");
    }

    public List<Measure> measures() {
        return fields.each("measures").stream().map(Measure::new).toList();
    }

    public List<Action> actions() {
        return fields.each("actions").stream().map(Action::new).toList();
    }

    public List<Fields> reviews() {
        return fields.each("reviews");
    }
}
