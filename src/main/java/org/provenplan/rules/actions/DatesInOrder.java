package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.plan.StartDay;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Dates follow one another: start, due, done, closed; nothing is done in the future, or planned for the far future. */
final class DatesInOrder implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("dates-in-order", Family.ACTIONS, Severity.ERROR);
    /** Words of a step that samples or rechecks finished work, and so may lie after the due date of its action. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "\\b(?:re-?)?(?:sampl|check|audit|observ|inspect|survey|count|measur|monitor|review|spot-check|ask)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        DateOrder order = new DateOrder(PlanHorizon.of(plan, context.asOf()), report);
        checkTopLevel(plan, order);
        for (Finding finding : plan.findings()) {
            order.eachHappened(finding.sources(), "date");
            finding.fields().inner("no-action").ifPresent(decision -> order.foreseen(decision.date("review")));
            for (Measure measure : finding.measures()) {
                checkMeasure(measure, order);
            }
            for (Action action : finding.actions()) {
                new ActionDates(action, context.asOf(), order).check();
            }
            order.eachHappened(finding.reviews(), "date");
        }
    }

    private static void checkTopLevel(Plan plan, DateOrder order) {
        plan.inspection().ifPresent(inspection -> checkInspection(inspection, order));
        plan.fields().each("earlier-inspections").forEach(inspection -> checkInspection(inspection, order));
        for (Fields item : plan.enforcement()) {
            order.happened(item.date("served"));
            order.happened(item.date("ended"));
            order.notBefore(item.date("served"), "the day it was served", item.date("ended"));
            item.inner("answered").ifPresent(answer -> {
                order.happened(answer.date("date"));
                order.notBefore(item.date("served"), "the day it was served", answer.date("date"));
            });
            order.foreseen(item.date("respond-by"));
            order.foreseen(item.date("comply-by"));
            order.notBefore(item.date("served"), "the day it was served", item.date("respond-by"));
            order.notBefore(item.date("served"), "the day it was served", item.date("comply-by"));
        }
        for (Person person : plan.people().values()) {
            order.notBefore(person.from(), "the first day in post", person.until());
        }
        if (plan.governance().isPresent()) {
            order.eachHappened(plan.governance().get().each("reviews"), "date");
        }
        order.eachHappened(plan.checks(), "last");
    }

    private static void checkInspection(Fields inspection, DateOrder order) {
        order.happened(inspection.date("date"));
        order.happened(inspection.date("published"));
        order.notBefore(inspection.date("date"), "the inspection", inspection.date("published"));
    }

    /** The day of a decision that stands in a mapping of its own. */
    private static void happened(Fields item, String decision, DateOrder order) {
        item.inner(decision).ifPresent(made -> order.happened(made.date("date")));
    }

    private static void checkMeasure(Measure measure, DateOrder order) {
        happened(measure.fields(), "withdrawn", order);
        measure.target().value().ifPresent(target -> order.foreseen(target.date("by")));
        Field<Fields> baseline = measure.baseline();
        if (!baseline.isPresent()) {
            return;
        }
        Field<LocalDate> date = baseline.get().date("date");
        if (baseline.get().has("value")) {
            order.happened(date);
        }
        if (measure.target().isPresent()) {
            order.after(date, "the baseline", measure.target().get().date("by"));
        }
    }

    /** The dates of one action, from its start to what happens after its closure. */
    private static final class ActionDates {
        private final Action action;
        private final LocalDate today;
        private final DateOrder order;
        private final List<Field<LocalDate>> reopenings;

        ActionDates(Action action, LocalDate today, DateOrder order) {
            this.action = action;
            this.today = today;
            this.order = order;
            this.reopenings = new ArrayList<>();
            for (Fields reopening : action.fields().each("reopened")) {
                reopenings.add(reopening.date("date"));
            }
        }

        void check() {
            if (StartDay.isAhead(action, today)) {
                order.begun(action.start(), action.status().word());
            }
            order.foreseen(action.start());
            order.foreseen(action.due());
            order.notBeforeOrEither(action.start(), "the start", action.due());
            order.happened(action.doneOn());
            order.notBeforeOrEither(action.start(), "the start", action.doneOn());
            order.finished(action);
            happened(action.fields(), "cancelled", order);
            action.evidence().forEach(piece -> happened(piece.fields(), "withdrawn", order));
            for (Fields step : action.steps()) {
                checkStep(step);
            }
            for (Fields extension : action.fields().each("extensions")) {
                checkExtension(extension);
            }
            order.eachHappened(action.progress(), "date");
            order.eachHappened(action.fields().each("escalation"), "date");
            for (Field<LocalDate> reopening : reopenings) {
                checkReopening(reopening);
            }
            if (action.closure().isPresent()) {
                checkClosure(action.closure().get());
            }
        }

        private void checkStep(Fields step) {
            order.foreseen(step.date("due"));
            order.notBefore(action.start(), "the action's start", step.date("due"));
            if (!LOOKS_BACK.matcher(step.text("title").orElse("")).find()) {
                order.notAfter(action.due(), "the action's due date", step.date("due"));
            }
            order.happened(step.date("done"));
            order.notBefore(action.start(), "the action's start", step.date("done"));
        }

        private void checkExtension(Fields extension) {
            order.foreseen(extension.date("to"));
            order.after(extension.date("from"), "the due date before", extension.date("to"));
        }

        private void checkReopening(Field<LocalDate> reopening) {
            order.happened(reopening);
            order.notBefore(action.start(), "the start", reopening);
        }

        private void checkClosure(Fields closure) {
            Optional<Field<LocalDate>> verified =
                    closure.inner("verified").map(verification -> verification.date("date"));
            Optional<Field<LocalDate>> closed = closure.inner("closed").map(decision -> decision.date("date"));
            verified.ifPresent(this::checkSinceDone);
            closed.ifPresent(this::checkSinceDone);
            closed.ifPresent(on -> verified.ifPresent(before -> notBefore(before, "the verification", on)));
            closure.inner("recheck").ifPresent(recheck -> {
                order.happened(recheck.date("done"));
                closed.ifPresent(on -> notBefore(on, "the closing", recheck.date("due")));
                closed.ifPresent(on -> notBefore(on, "the closing", recheck.date("done")));
            });
            if (action.status() == ActionStatus.REOPENED && !reopenings.isEmpty()) {
                closed.ifPresent(on -> order.notBefore(on, "the closing", reopenings.get(reopenings.size() - 1)));
            }
        }

        private void checkSinceDone(Field<LocalDate> date) {
            order.happened(date);
            notBefore(action.doneOn(), "the day it was done", date);
            order.notBefore(action.start(), "the start", date);
        }

        /** Where it was reopened in between, the two belong to different rounds and contradict nothing. */
        private void notBefore(Field<LocalDate> earlier, String what, Field<LocalDate> later) {
            if (!earlier.isPresent() || !later.isPresent() || !isReopenedBetween(later.get(), earlier.get())) {
                order.notBeforeOrEither(earlier, what, later);
            }
        }

        private boolean isReopenedBetween(LocalDate first, LocalDate last) {
            for (Field<LocalDate> day : reopenings) {
                if (day.is((LocalDate on) -> !on.isBefore(first) && !on.isAfter(last))) {
                    return true;
                }
            }
            return false;
        }
    }
}
