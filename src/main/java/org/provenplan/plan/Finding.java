package org.provenplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.plan.Vocabulary.Risk;
import org.provenplan.plan.Vocabulary.SourceType;

/**
 * A concern that the plan must resolve.
 *
 * @param fields its keys
 * @param measures how we will know, in the order written
 * @param actions what is done about it, in the order written
 */
public record Finding(Fields fields, List<Measure> measures, List<Action> actions) implements Item {
    static Finding of(Fields fields) {
        List<Measure> measures = new ArrayList<>();
        for (Fields measure : fields.each("measures")) {
            measures.add(new Measure(measure));
        }
        List<Action> actions = new ArrayList<>();
        for (Fields action : fields.each("actions")) {
            actions.add(new Action(action));
        }
        return new Finding(fields, List.copyOf(measures), List.copyOf(actions));
    }

    public Field<Level> level() {
        return fields.word("level");
    }

    public Field<Risk> risk() {
        return fields.word("risk");
    }

    /** Whether its risk is high or critical. */
    public boolean isHighRisk() {
        return risk().isPresent() && risk().get().compareTo(Risk.HIGH) <= 0;
    }

    public Field<SourceType> sourceType() {
        return fields.inner("source")
                .map(source -> source.<SourceType>word("type"))
                .orElseGet(() -> Field.missing("type", fields.whereMissing()));
    }

    /** The day on which the concern was known. */
    public Field<LocalDate> sourceDate() {
        return fields.inner("source")
                .map(source -> source.date("date"))
                .orElseGet(() -> Field.missing("date", fields.whereMissing()));
    }

    /** Whether nothing is done about it by a decision, and it is one for which that may be decided: no must-do, and of no high risk. */
    public boolean isLeftByDecision() {
        return fields.has("no-action") && !mustBeActedOn();
    }

    /** Whether no decision can stand in the place of an action. */
    public boolean mustBeActedOn() {
        return level().is((Object) Level.MUST_DO) || isHighRisk();
    }

    /** The finding that this one was typed a second time for. */
    public Field<String> mergedInto() {
        return fields.text("merged-into");
    }

    /** What shows it: its source, and its other sources behind it. */
    public List<Fields> sources() {
        List<Fields> sources = new ArrayList<>(fields.each("other-sources"));
        fields.inner("source").ifPresent(source -> sources.add(0, source));
        return sources;
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

    public List<Fields> reviews() {
        return fields.each("reviews");
    }
}
