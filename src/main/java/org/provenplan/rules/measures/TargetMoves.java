package org.provenplan.rules.measures;

import java.math.BigDecimal;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Aim;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.Better;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;
import org.provenplan.wording.PlainNumber;

/** A target differs from the baseline, in the direction that is better. A balancing measure only has to stay where it is. */
final class TargetMoves implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("target-moves", Family.MEASURES, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Measure measure : plan.measures()) {
            boolean known = !measure.isWithdrawn()
                    && measure.baselineValue().isPresent()
                    && measure.targetValue().isPresent();
            if (known && isTwofold(measure)) {
                reportTwofold(measure, report);
            } else if (known && !measure.type().isMalformed() && !measure.type().is(MeasureType.BALANCING)) {
                check(measure, report);
            }
        }
    }

    /** Whether value and change lead to two targets; rounding to the digits that value has makes no second one. */
    private static boolean isTwofold(Measure measure) {
        Field<BigDecimal> change = measure.target().get().number("change");
        Field<BigDecimal> value = measure.target().get().number("value");
        if (!change.isPresent() || !value.isPresent()) {
            return false;
        }
        BigDecimal from = measure.baselineValue().get();
        BigDecimal changed = Aim.changed(from, change.get());
        int digits = Math.max(0, value.get().stripTrailingZeros().scale());
        BigDecimal rounding = BigDecimal.ONE.movePointLeft(digits);
        boolean near = changed.subtract(value.get()).abs().compareTo(rounding) < 0;
        return !near || changed.compareTo(from) != value.get().compareTo(from);
    }

    private static void reportTwofold(Measure measure, Report report) {
        Fields target = measure.target().get();
        BigDecimal from = measure.baselineValue().get();
        Field<BigDecimal> change = target.number("change");
        Field<BigDecimal> value = target.number("value");
        report.on(
                change,
                "change must lead to the same number as value: it makes "
                        + PlainNumber.of(Aim.changed(from, change.get())) + " of " + PlainNumber.of(from)
                        + ", and value is " + PlainNumber.of(value.get()),
                "keep the one that was agreed, and delete the other",
                new Related("value of " + PlainNumber.of(value.get()), value.place()));
    }

    private static void check(Measure measure, Report report) {
        BigDecimal from = measure.baselineValue().get();
        if (measure.targetValue().get().compareTo(from) == 0) {
            reportSame(measure, from, report);
        } else if (!measure.aim().map(Aim::isForward).orElse(true)) {
            reportBackward(measure, from, report);
        }
    }

    private static void reportSame(Measure measure, BigDecimal from, Report report) {
        Field<BigDecimal> target = target(measure);
        boolean shareOfNothing = isChange(target) && target.get().signum() != 0;
        report.on(
                target,
                shareOfNothing
                        ? "change must lead away from the baseline, and any percentage of 0 is 0"
                        : target.key() + " must differ from the baseline, " + PlainNumber.of(from)
                                + ": reaching it would change nothing",
                shareOfNothing
                        ? "write the number to reach as value: in place of change:"
                        : "write where the measure must get to; for one that must only stay where it is write type: balancing",
                new Related("baseline of " + PlainNumber.of(from), baselineValue(measure)));
    }

    private static void reportBackward(Measure measure, BigDecimal from, Report report) {
        Field<BigDecimal> target = target(measure);
        Field<Better> better = measure.betterField();
        String word = better.get().word();
        String other = better.get() == Better.LOWER ? "higher" : "lower";
        report.on(
                target,
                isChange(target)
                        ? "change must make the baseline " + word + ", as better: " + word + " says"
                        : "value must be " + word + " than the baseline, " + PlainNumber.of(from) + ", as better: "
                                + word + " says",
                isChange(target)
                        ? "write " + PlainNumber.of(target.get().negate()) + "%, or better: " + other
                        : "write a number that is " + word + ", or better: " + other,
                new Related(word + " is better", better.place()));
    }

    private static Field<BigDecimal> target(Measure measure) {
        Fields target = measure.target().get();
        Field<BigDecimal> value = target.number("value");
        return value.isPresent() ? value : target.number("change");
    }

    private static boolean isChange(Field<BigDecimal> target) {
        return target.key().equals("change");
    }

    private static Span baselineValue(Measure measure) {
        return measure.baseline().get().number("value").place();
    }
}
