package org.provenplan.rules.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.PlainNumber;

/** A reading can be true: a percentage lies between 0 and 100, and no value is far beyond all others. */
final class ReadingsPlausible implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("readings-plausible", Family.MEASURES, Severity.WARNING);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int FEWEST_OTHERS = 5;
    /** A share of something that can't be more than the whole; what is counted against an earlier number can. */
    private static final Pattern SHARE = Pattern.compile(
            "(?i)(?:%|per ?cent|percent(?:age)?)(?! (?:of|more|less|change|increase|above)\\b.*(?:baseline|last|before|budget|plan)).*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Set<Field<?>> seen = new HashSet<>();
        for (Measure measure : plan.measures()) {
            if (seen.add(measure.fields().field("readings"))) {
                check(measure, report);
            }
        }
    }

    private static void check(Measure measure, Report report) {
        boolean isShare =
                measure.unit().is((String unit) -> SHARE.matcher(unit.strip()).matches());
        List<Reading> plausible = new ArrayList<>();
        for (Reading reading : measure.readings()) {
            Field<BigDecimal> value = reading.value();
            if (value.isPresent() && isShare && isNoShare(value.get())) {
                report.on(
                        value,
                        "value must lie between 0 and 100, as its unit is "
                                + measure.unit().get(),
                        "write what was read, or the unit that it was read in");
            } else if (value.isPresent()) {
                plausible.add(reading);
            }
        }
        checkLargest(plausible, report);
    }

    private static boolean isNoShare(BigDecimal value) {
        return value.signum() < 0 || value.compareTo(WHOLE) > 0;
    }

    private static void checkLargest(List<Reading> readings, Report report) {
        if (readings.size() <= FEWEST_OTHERS) {
            return;
        }
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort((one, other) -> other.value().get().compareTo(one.value().get()));
        Reading largest = sorted.get(0);
        BigDecimal next = sorted.get(1).value().get();
        boolean isFarBeyond = next.signum() > 0 && largest.value().get().compareTo(next.movePointRight(1)) > 0;
        if (isFarBeyond && LeftOpen.orMissing(largest.note())) {
            report.on(
                    largest.value(),
                    "value must be what was read: it is more than ten times the next largest, " + PlainNumber.of(next),
                    "correct the slip, or say in note: what happened");
        }
    }
}
