package org.provenplan.rules.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Measure;
import org.provenplan.plan.MeasureActions;
import org.provenplan.plan.PercentUnit;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.PlainNumber;

/** Readings have rising dates, none in the future, none before the baseline, and all are in the measure's unit. */
final class ReadingsInOrder implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("readings-in-order", Family.MEASURES, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        MeasureActions actions = new MeasureActions(plan);
        Set<Field<?>> seen = new HashSet<>();
        for (Measure measure : plan.measures()) {
            if (seen.add(measure.fields().field("readings"))) {
                ReadingOrder order = new ReadingOrder(measure, context.asOf(), report);
                order.checkDates();
                if (BaselineFirst.startBefore(measure, actions, context.asOf()).isEmpty()) {
                    order.checkBaseline();
                }
                order.checkUnit();
            }
        }
    }

    /** The readings of one measure, in the order written; what can't be read is left out. */
    private static final class ReadingOrder {
        private final Measure measure;
        private final LocalDate today;
        private final Report report;
        private final List<Field<LocalDate>> past = new ArrayList<>();
        private final List<Field<LocalDate>> future = new ArrayList<>();
        /** Which of the past dates stand where they belong. */
        private final BitSet inOrder;

        ReadingOrder(Measure measure, LocalDate today, Report report) {
            this.measure = measure;
            this.today = today;
            this.report = report;
            for (Reading reading : measure.readings()) {
                Field<LocalDate> date = reading.date();
                if (date.isPresent() && !reading.isTakenBack()) {
                    (date.get().isAfter(today) ? future : past).add(date);
                }
            }
            this.inOrder = RisingDates.in(past);
        }

        void checkDates() {
            for (Field<LocalDate> date : future) {
                report.on(
                        date,
                        "date must not be in the future, after " + DateInWords.of(today),
                        "write the day it was read, or leave the reading out until it is");
            }
            if (isNewestFirst()) {
                report.on(
                        past.get(1),
                        "date must be after that of the reading before it: these stand newest first",
                        ListReversal.fix(
                                measure.fields().field("readings"),
                                "turn the list round, so that the oldest reading stands first"));
                return;
            }
            for (int i = inOrder.nextClearBit(0); i < past.size(); i = inOrder.nextClearBit(i + 1)) {
                reportOutOfOrder(i);
            }
        }

        /** Once, at the first: where many are too early, it is one date that is wrong. */
        void checkBaseline() {
            Fields baseline = measure.baseline().value().orElse(null);
            if (baseline == null || isNewestFirst() || !measure.isRebasedOnKnownDays()) {
                return;
            }
            Field<LocalDate> taken = baseline.date("date");
            List<Field<LocalDate>> early = new ArrayList<>();
            for (int i = inOrder.nextSetBit(0); i >= 0; i = inOrder.nextSetBit(i + 1)) {
                if (isBeforeBaseline(past.get(i), taken)) {
                    early.add(past.get(i));
                }
            }
            if (!early.isEmpty()) {
                report.on(
                        early.get(0),
                        "date must not be before the baseline, " + DateInWords.of(taken.get())
                                + (early.size() == 1 ? "" : ", as those of " + early.size() + " readings are"),
                        "correct the date, or take as the baseline what was read first; one set anew belongs under rebased:",
                        new Related("the baseline's date", taken.place()));
            }
        }

        void checkUnit() {
            PercentUnit unit = new PercentUnit(measure);
            for (Reading reading : measure.readings()) {
                if (unit.isMissedBy(reading)) {
                    report.on(
                            reading.value(),
                            "value must be in the unit of the measure, %, as its baseline and target are",
                            "write " + PlainNumber.of(reading.value().get().movePointRight(2)));
                }
            }
        }

        private void reportOutOfOrder(int at) {
            Field<LocalDate> date = past.get(at);
            int before = at == 0 ? -1 : inOrder.previousSetBit(at - 1);
            boolean tooEarly =
                    before >= 0 && !date.get().isAfter(past.get(before).get());
            Field<LocalDate> other = past.get(tooEarly ? before : inOrder.nextSetBit(at));
            boolean same = date.get().equals(other.get());
            report.on(
                    date,
                    "date must be "
                            + (tooEarly
                                    ? "after that of the reading before it, "
                                    : "before that of the reading after it, ")
                            + DateInWords.of(other.get()),
                    same
                            ? "write the day it was read, or keep one reading for the day"
                            : "correct the date, or move the reading to where it belongs",
                    new Related("the reading of " + DateInWords.of(other.get()), other.place()));
        }

        private boolean isNewestFirst() {
            return past.size() > 2
                    && inOrder.cardinality() == 1
                    && past.get(past.size() - 1).get().isBefore(past.get(0).get());
        }

        /** A reading from before the measure was set anew belongs to an earlier baseline. */
        private boolean isBeforeBaseline(Field<LocalDate> date, Field<LocalDate> taken) {
            boolean early = taken.is(
                    (LocalDate day) -> !day.isAfter(today) && date.get().isBefore(day));
            return early
                    && measure.rebasedBy(today).filter(date.get()::isBefore).isEmpty();
        }
    }
}
