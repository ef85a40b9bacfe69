package org.provenplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Report;

/** The days within which a finding must be under control: from the plan's start, or the finding's own day where that is later. */
final class FirstDays {
    private final Field<LocalDate> started;
    private final Field<LocalDate> found;
    private final int days;

    FirstDays(Plan plan, Finding finding, int days) {
        this.started = plan.fields().date("started");
        this.found = finding.fields()
                .inner("source")
                .map(source -> source.date("date"))
                .orElse(started);
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
        if (earliest != null && limit().filter(earliest.get()::isAfter).isPresent()) {
            report(earliest, report);
        }
    }

    /** For the end of a sentence; empty where the plan does not say when it began. */
    String limitInWords() {
        return limit().map(limit -> ", " + limit + " at the latest").orElse("");
    }

    private void report(Field<LocalDate> late, Report report) {
        LocalDate limit = limit().orElseThrow();
        report.on(
                late,
                late.key() + " must be within " + days + (days == 1 ? " day" : " days") + " of "
                        + DateInWords.of(beginning().get())
                        + ", when " + (beginning() == found ? "it was found" : "the plan started")
                        + ": until then nothing protects people",
                "write the day from which people were protected, " + limit
                        + " at the latest, or add the immediate control that came first",
                new Related(
                        (beginning() == found ? "found on " : "started on ")
                                + DateInWords.of(beginning().get()),
                        beginning().place()));
    }

    private Optional<LocalDate> limit() {
        return started.isMalformed() || found.isMalformed()
                ? Optional.empty()
                : beginning().value().map(day -> day.plusDays(days));
    }

    private Field<LocalDate> beginning() {
        boolean later = found.is((LocalDate day) -> !started.isPresent() || day.isAfter(started.get()));
        return later ? found : started;
    }
}
