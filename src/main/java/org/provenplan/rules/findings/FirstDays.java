package org.provenplan.rules.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
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
    private final LocalDate asOf;

    FirstDays(Plan plan, Finding finding, int days, LocalDate asOf) {
        Field<LocalDate> started = plan.fields().date("started");
        Field<Fields> source = finding.fields().mapping("source");
        Field<LocalDate> dated = source.isPresent() ? source.get().date("date") : started;
        this.found = dated.isPresent() && (!started.isPresent() || dated.get().isAfter(started.get()));
        this.beginning = found ? dated : started;
        this.known = beginning.isPresent() && !started.isMalformed() && !source.isMalformed() && !dated.isMalformed();
        this.days = days;
        this.asOf = asOf;
    }

    /** The earliest day of some controls, where it is too late; what can't be read may be earlier. */
    Optional<Field<LocalDate>> tooLate(List<Action> controls) {
        Field<LocalDate> earliest = null;
        for (Action control : controls) {
            for (Field<LocalDate> date : List.of(control.start(), control.due(), control.doneOn())) {
                if (date.isMalformed()) {
                    return Optional.empty();
                }
                if (date.isPresent() && (earliest == null || date.get().isBefore(earliest.get()))) {
                    earliest = date;
                }
            }
        }
        boolean late = known && earliest != null && earliest.get().isAfter(limit());
        return late ? Optional.of(earliest) : Optional.empty();
    }

    /** For the end of a sentence; empty where the plan does not say when it began. Nobody is to write a day that was not. */
    String limitInWords() {
        if (!known) {
            return "";
        }
        return limit().isBefore(asOf)
                ? " as it truly was; from " + limit().plusDays(1) + " on it is late, and a waiver can say why"
                : ", " + limit() + " at the latest";
    }

    void report(Field<LocalDate> late, Report report) {
        String day = DateInWords.of(beginning.get());
        report.on(
                late,
                late.key() + " must be within " + days + (days == 1 ? " day" : " days") + " of " + day
                        + (found ? ", when it was found" : ", when the plan started")
                        + ": until then nothing protects people",
                "add the immediate control that came first, by " + limit()
                        + "; if there was none, leave the day as it truly was, and say why in a waiver",
                new Related((found ? "found on " : "started on ") + day, beginning.place()));
    }

    private LocalDate limit() {
        return beginning.get().plusDays(days);
    }
}
