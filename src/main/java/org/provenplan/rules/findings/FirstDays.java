package org.provenplan.rules.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.rule.Report;

/** The days within which a finding must be under control, from the day that the concern was known. */
final class FirstDays {
    private final Field<LocalDate> known;
    private final int days;
    private final LocalDate asOf;

    FirstDays(Finding finding, int days, LocalDate asOf) {
        this.known = finding.sourceDate();
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
        boolean late = known.isPresent()
                && !isExplained(controls)
                && earliest != null
                && earliest.get().isAfter(limit());
        return late ? Optional.of(earliest) : Optional.empty();
    }

    /** Whether somebody has said what stood in the way. */
    private static boolean isExplained(List<Action> controls) {
        for (Action control : controls) {
            for (Fields entry : control.progress()) {
                if (!LeftOpen.orMissing(entry.text("barrier"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** For the end of a sentence; empty where the finding does not say when it was known. Nobody is to write a day that was not. */
    String limitInWords() {
        if (!known.isPresent()) {
            return "";
        }
        return limit().isBefore(asOf)
                ? " as it truly was; say in a progress entry under barrier: why it could not be by " + limit()
                : ", " + limit() + " at the latest";
    }

    void report(Field<LocalDate> late, Report report) {
        String day = DateInWords.of(known.get());
        report.add(report.problem(
                        late.place(),
                        late.key(),
                        late.key() + " must be within " + days + (days == 1 ? " day" : " days") + " of " + day
                                + ", when the concern was known: until then nothing protects people",
                        "leave the day as it truly was, and say in a progress entry under barrier: what stood in the way")
                .weighingAtMost(Severity.WARNING)
                .with(new Related("known on " + day, known.place())));
    }

    private LocalDate limit() {
        return known.get().plusDays(days);
    }
}
