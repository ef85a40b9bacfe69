package org.provenplan.rules.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.SourceType;
import org.provenplan.rule.Report;

/**
 * Holds the findings of a plan against the number of concerns that each inspection raised. What an inspection or a notice shows
 * belongs to the latest inspection that was held by then.
 */
final class RaisedConcerns {
    private final Plan plan;
    private final LocalDate asOf;
    private final Report report;
    private final List<Inspection> inspections = new ArrayList<>();
    /** How many findings may belong to any of them, since what is written of their sources can't be read. */
    private int unread;

    private boolean inspectionMissed;

    RaisedConcerns(Plan plan, LocalDate asOf, Report report) {
        this.plan = plan;
        this.asOf = asOf;
        this.report = report;
        plan.inspection().ifPresent(latest -> inspections.add(new Inspection(latest, false)));
        plan.fields().each("earlier-inspections").forEach(earlier -> inspections.add(new Inspection(earlier, true)));
    }

    /** One inspection of the plan, and what the plan holds of it. */
    private static final class Inspection {
        private final Fields fields;
        private final boolean earlier;
        private final List<Finding> findings = new ArrayList<>();
        private boolean cited;

        Inspection(Fields fields, boolean earlier) {
            this.fields = fields;
            this.earlier = earlier;
        }

        Field<LocalDate> date() {
            return fields.date("date");
        }

        /** How many of its concerns the plan holds; of an earlier inspection, those still open. */
        int held() {
            return (int) findings.stream()
                    .filter(finding -> !earlier || isOpen(finding))
                    .count();
        }

        /** How many of an earlier one's may count as open or not: nothing is done about them, and that is looked at again. */
        int undecided() {
            return (int) findings.stream()
                    .filter(finding -> earlier && finding.isLeftByDecision())
                    .count();
        }

        private static boolean isOpen(Finding finding) {
            List<Action> live =
                    finding.actions().stream().filter(Action::isLive).toList();
            return !finding.isLeftByDecision()
                    && (live.isEmpty() || live.stream().anyMatch(action -> action.status() != ActionStatus.CLOSED));
        }
    }

    void check() {
        if (plan.findings().isEmpty() || !areRead()) {
            return;
        }
        for (Field<Fields> finding : plan.fields().<Fields>values("findings")) {
            unread += finding.isMalformed() ? 1 : 0;
        }
        plan.findings().forEach(this::assign);
        inspections.forEach(this::checkCount);
    }

    /** Whether every inspection has its day, which may be left out of one alone; days that can't be are another rule's to report. */
    private boolean areRead() {
        Fields top = plan.fields();
        boolean listed = !top.field("inspection").isMalformed()
                && !top.field("earlier-inspections").isMalformed()
                && top.<Fields>values("earlier-inspections").stream().allMatch(Field::isPresent);
        boolean dated = inspections.size() < 2
                || inspections.stream().allMatch(one -> one.date().isPresent());
        return listed && dated && inspections.stream().noneMatch(this::isImpossible);
    }

    private boolean isImpossible(Inspection inspection) {
        Field<LocalDate> published = inspection.fields.date("published");
        return inspection.date().is((LocalDate day) -> day.isAfter(asOf) || published.is(day::isAfter));
    }

    private void assign(Finding finding) {
        if (!finding.sourceType().isPresent()) {
            unread++;
            return;
        }
        List<Fields> sources = finding.sources().stream()
                .filter(source -> source.<SourceType>word("type").is(SourceType::isOfInspection))
                .toList();
        Optional<Fields> dated = sources.stream()
                .filter(source -> source.date("date").isPresent())
                .max(Comparator.comparing(source -> source.date("date").get()));
        if (dated.isPresent()) {
            assign(finding, dated.get());
        } else if (!sources.isEmpty()) {
            assignUndated(finding, sources.get(0));
        }
    }

    private void assign(Finding finding, Fields source) {
        LocalDate day = source.date("date").get();
        Optional<Inspection> home = inspections.stream()
                .filter(one -> !one.date().is(day::isBefore))
                .max(Comparator.comparing(one -> one.date().orElse(LocalDate.MIN)));
        if (home.isPresent()) {
            add(finding, source, home.get());
        } else if (inspections.isEmpty()) {
            reportNoInspection(source);
        } else if (inspections.stream().noneMatch(one -> one.date().isMalformed())) {
            reportOlder(source, day);
        }
    }

    /** What has no day is of the one inspection there is, or of any of several. */
    private void assignUndated(Finding finding, Fields source) {
        if (source.date("date").isMalformed() || inspections.size() > 1) {
            unread++;
        } else if (inspections.isEmpty()) {
            reportNoInspection(source);
        } else {
            add(finding, source, inspections.get(0));
        }
    }

    private static void add(Finding finding, Fields source, Inspection home) {
        home.findings.add(finding);
        home.cited |= isInspection(source);
    }

    private static boolean isInspection(Fields source) {
        return source.<SourceType>word("type").is((Object) SourceType.INSPECTION);
    }

    /** Said once: one inspection is all that is missing. */
    private void reportNoInspection(Fields source) {
        if (isInspection(source) && !inspectionMissed) {
            inspectionMissed = true;
            report.on(
                    plan.fields().field("inspection"),
                    "inspection must say how many concerns the report raises, since findings come from it",
                    "add inspection: with its date, and concerns: with that number");
        }
    }

    private void reportOlder(Fields source, LocalDate day) {
        report.on(
                source.date("date"),
                "date must not be before every inspection that the plan names, and " + DateInWords.of(day) + " is",
                "add that inspection under earlier-inspections, with its date and concerns, or correct the date");
    }

    private void checkCount(Inspection inspection) {
        Field<Integer> concerns = inspection.fields.count("concerns");
        if (concerns.isMissing() && inspection.cited) {
            report.on(
                    concerns,
                    inspection.earlier
                            ? "concerns must say how many concerns of that inspection are still open"
                            : "concerns must say how many separate concerns the report raises",
                    "add concerns: and that number, counted in the report");
        } else if (concerns.isPresent()) {
            int missing = concerns.get() - inspection.held();
            if (missing < 0 || missing > unread + inspection.undecided()) {
                reportCount(inspection, concerns, missing);
            }
        }
    }

    private void reportCount(Inspection inspection, Field<Integer> concerns, int missing) {
        int held = inspection.held();
        report.on(
                concerns,
                (inspection.earlier
                                ? "concerns must be the number of that inspection's findings that are still open: it says "
                                : "concerns must be the number of findings that belong to the inspection: the report raises ")
                        + concerns.get() + ", the plan holds " + held,
                missing > 0
                        ? "add the " + missing + " that the plan leaves out" + (held == 0 ? "" : ", or write " + held)
                        : "write " + held + ", or give the findings from elsewhere their own source");
    }
}
