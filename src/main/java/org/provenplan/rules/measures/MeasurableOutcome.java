package org.provenplan.rules.measures;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;
import org.provenplan.wording.AndList;

/** Each action has a measure with unit, baseline, target, target date, source and interval, and each outcome an action. */
final class MeasurableOutcome implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("measurable-outcome", Family.MEASURES, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            if (hasNone(finding.fields().field("measures"))) {
                checkWithoutMeasures(finding, report);
            } else {
                for (Action action : finding.actions()) {
                    if (action.isLive()) {
                        checkNames(action, finding, plan, report);
                    }
                }
                checkStanding(finding, plan, report);
                checkCarried(finding, report);
            }
            for (Measure measure : finding.measures()) {
                if (!measure.isWithdrawn()) {
                    new MeasureGaps(measure).reportTo(report);
                }
            }
        }
    }

    /** One fault of the finding, however many of its actions it leaves without a measure. */
    private static void checkWithoutMeasures(Finding finding, Report report) {
        long without = finding.actions().stream()
                .filter(Action::isLive)
                .filter(action -> hasNone(action.fields().field("measures")))
                .count();
        if (without > 0) {
            report.on(
                    finding.fields().field("measures"),
                    "measures must show whether the finding is resolved: "
                            + (without == 1 ? "its action has none" : "its " + without + " actions have none"),
                    "add measures: with id, title, source, every and, in your own words and numbers, such as unit: late entries"
                            + " in four weeks, baseline: {value: 25, date: 2026-04-12, source: MAR review} and target: {value: 5,"
                            + " by: 2026-06-30}");
        }
    }

    private static void checkNames(Action action, Finding finding, Plan plan, Report report) {
        Field<?> measures = action.fields().field("measures");
        if (measures.isPresent() && hasNone(measures)) {
            report.on(
                    measures,
                    "measures must name at least one measure",
                    "delete the key to mean all measures of the finding, or write measures: [" + ids(finding) + "]");
        } else if (measures.isPresent() && areAllWithdrawn(action, finding, plan)) {
            reportWithdrawn(measures, report);
        }
    }

    private static void checkStanding(Finding finding, Plan plan, Report report) {
        boolean relied = finding.actions().stream()
                .anyMatch(action ->
                        action.isLive() && !action.fields().has("measures") && areAllWithdrawn(action, finding, plan));
        if (relied) {
            reportWithdrawn(finding.fields().field("measures"), report);
        }
    }

    private static void reportWithdrawn(Field<?> measures, Report report) {
        report.on(
                measures,
                "measures must hold at least one that still counts, and all are withdrawn",
                "add one that shows whether the action has worked, or delete withdrawn: where that was a mistake");
    }

    private static String ids(Finding finding) {
        return String.join(
                ", ",
                finding.measures().stream()
                        .flatMap(measure -> measure.id().value().stream())
                        .toList());
    }

    /** Whether each measure is known and has been taken out of the reckoning. */
    private static boolean areAllWithdrawn(Action action, Finding finding, Plan plan) {
        List<Measure> measures = plan.measuresOf(finding, action);
        boolean allKnown = action.fields().has("measures")
                ? measures.size() == action.measureIds().size()
                : finding.measures().size()
                        == finding.fields().values("measures").size();
        return allKnown
                && !measures.isEmpty()
                && plan.countedMeasuresOf(finding, action).isEmpty();
    }

    /** What a finding wants to reach must be moved by one of its actions: an easier measure counts besides, never instead. */
    private static void checkCarried(Finding finding, Report report) {
        List<Action> live = finding.actions().stream().filter(Action::isLive).toList();
        boolean allCarried = live.isEmpty()
                || live.stream()
                        .anyMatch(action -> !action.fields().has("measures")
                                || action.fields().field("measures").isMalformed()
                                || action.measureIds().isEmpty()
                                || action.measureIds().stream().anyMatch(Field::isMalformed));
        if (allCarried) {
            return;
        }
        for (Measure measure : finding.measures()) {
            Field<String> id = measure.id();
            boolean carried = live.stream()
                    .flatMap(action -> action.measureIds().stream())
                    .anyMatch(named -> named.is((Object) id.orElse("")));
            if (measure.isOutcome() && !measure.isWithdrawn() && id.isPresent() && !carried) {
                report.on(
                        id,
                        "id must stand in the measures: of one of the finding's actions: nobody carries this outcome",
                        "add " + id.get()
                                + " to the measures: of the action that is to move it, or delete that key there");
            }
        }
    }

    private static boolean hasNone(Field<?> measures) {
        return measures.isMissing() || measures.is((Object) List.of());
    }

    /** What a measure still lacks before anybody can tell from it whether an action has worked. */
    private static final class MeasureGaps {
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
                String typed =
                        key + ": " + within.shape().field(key).orElseThrow().example();
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
            look("every", measure.fields(), "every", "how often the measure is read");
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
                            + (gaps.size() == 1 ? " it" : " them") + " in your own words and numbers, such as "
                            + examples);
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
}
