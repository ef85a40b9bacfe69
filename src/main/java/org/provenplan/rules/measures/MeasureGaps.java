package org.provenplan.rules.measures;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.source.Span;
import org.provenplan.wording.AndList;

/** What a measure still lacks before anybody can tell from it whether an action has worked. */
final class MeasureGaps {
    private final Measure measure;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * One part that is not there.
     *
     * @param name what people call it
     * @param within the mapping that lacks it
     * @param key what it stands behind
     * @param asks what it must say, as the end of a sentence
     */
    private record Gap(String name, Fields within, String key, String asks) {
        Span place() {
            return within.field(key).place();
        }

        String example(Measure measure) {
            String typed = key + ": " + within.shape().field(key).orElseThrow().example();
            return within == measure.fields() ? typed : within.shape().name() + ": {" + typed + "}";
        }
    }

    MeasureGaps(Measure measure) {
        this.measure = measure;
        look("unit", measure.fields(), "unit", "what one is");
        look("baseline", measure.fields(), "baseline", "where the measure stood at the start");
        if (measure.baseline().isPresent()) {
            lookIntoBaseline(measure.baseline().get());
        }
        look("target", measure.fields(), "target", "where the measure must get to, and by when");
        if (measure.target().isPresent()) {
            lookIntoTarget(measure.target().get());
        }
        look("source", measure.fields(), "source", "where the numbers come from");
    }

    /** Reports all gaps as one: where they are if they are in one place, and otherwise at the measure's id. */
    void reportTo(Report report) {
        if (gaps.isEmpty()) {
            return;
        }
        Gap first = gaps.get(0);
        boolean onePlace = gaps.stream().allMatch(gap -> gap.place().equals(first.place()));
        String message = gaps.size() == 1
                ? first.key() + " must say " + first.asks()
                        + Quotation.leftOpen(first.within().field(first.key()))
                : AndList.of(gaps.stream().map(Gap::name).toList())
                        + " must be given: without them nobody can tell whether an action has worked";
        String examples =
                AndList.of(gaps.stream().map(gap -> gap.example(measure)).toList());
        report.at(
                onePlace ? first.place() : measure.fields().whereMissing(),
                first.key(),
                message,
                (gaps.size() == 1 && first.within().field(first.key()).isPresent() ? "write" : "add")
                        + ", in your own words and numbers, " + examples);
    }

    private void lookIntoBaseline(Fields baseline) {
        look("baseline value", baseline, "value", "where the measure stood at the start");
    }

    private void lookIntoTarget(Fields target) {
        if (!target.has("change")) {
            look("target value", target, "value", "where the measure must get to");
        }
        look("target date", target, "by", "by which day the measure must be there");
    }

    private void look(String name, Fields within, String key, String asks) {
        if (LeftOpen.orMissing(within, key)) {
            gaps.add(new Gap(name, within, key, asks));
        }
    }
}
