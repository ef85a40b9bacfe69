package org.provenplan.rules;

import java.time.LocalDate;
import java.util.List;
import org.provenplan.diagnostic.Related;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Report;

/** The days within which a finding must be under control: from the plan's start, or the finding's own day where that is later. */
final class FirstDays {
    private final Field<LocalDate> beginning;
    private final boolean found;
    private final boolean known;
    private final int days;

    FirstDays(Plan plan, Finding finding, int days) {
        Field<LocalDate> started = plan.fields().date("started");
        Field<Fields> source = finding.fields().mapping("source");
        Field<LocalDate> dated = source.isPresent() ? source.get().date("date") : started;
        this.found = dated.is((LocalDate day) -> !started.isPresent() || day.isAfter(started.get()));
        this.beginning = found ? dated : started;
        this.known = beginning.isPresent() && !started.isMalformed() && !source.isMalformed() && !dated.isMalformed();
        this.days = days;
    }

    /** Reports the earliest day of some controls where it is too late; what can't be read may be earlier. */
    void check(List<Action> controls, Report report) {
        Field<LocalDate> earliest = null;
        for (Action control : controls) {
            for (Field<LocalDate> date : List.of(control.start(), control.due(), control.doneOn())) {
                if (date.isMalformed()) {
                    return;
                }
                if (date.isPresent() && (earliest == null || date.get().isBefore(earliest.get()))) {
                    earliest = date;
                }
            }
        }
        if (known && earliest != null && earliest.get().isAfter(limit())) {
            report(earliest, report);
        }
    }

    /** For the end of a sentence; empty where the plan does not say when it began. */
    String limitInWords() {
        return known ? ", " + limit() + " at the latest" : "";
    }

    private void report(Field<LocalDate> late, Report report) {
        String day = DateInWords.of(beginning.get());
        report.on(
                late,
                late.key() + " must be within " + days + (days == 1 ? " day" : " days") + " of " + day
                        + (found ? ", when it was found" : ", when the plan started")
                        + ": until then nothing protects people",
                "write the day from which people were protected, " + limit()
                        + " at the latest, or add the immediate control that came first",
                new Related((found ? "found on " : "started on ") + day, beginning.place()));
    }

    private LocalDate limit() {
        return beginning.get().plusDays(days);
    }
}
