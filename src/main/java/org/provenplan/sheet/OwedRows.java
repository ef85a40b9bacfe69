package org.provenplan.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.provenplan.duty.About;
import org.provenplan.duty.Duties;
import org.provenplan.duty.DutyKind;
import org.provenplan.duty.Responsible;

/** The rows of what a plan still owes. */
final class OwedRows {
    private final Value title;
    private final Cells cells;
    private final LocalDate asOf;

    OwedRows(Value title, Cells cells, LocalDate asOf) {
        this.title = title;
        this.cells = cells;
        this.asOf = asOf;
    }

    List<List<Value>> of(Duties duties) {
        List<List<Value>> rows = new ArrayList<>();
        duties.dated()
                .forEach(duty -> rows.add(row(
                        duty.kind(),
                        duty.who(),
                        Optional.of(duty.by()),
                        duty.isOverdue(asOf) ? "overdue" : "",
                        duty.about())));
        duties.undated()
                .forEach(duty -> rows.add(row(duty.kind(), duty.who(), Optional.empty(), "no day", duty.about())));
        return rows;
    }

    private List<Value> row(DutyKind kind, List<Responsible> who, Optional<LocalDate> by, String state, About about) {
        return List.of(
                title,
                cells.text(kind.task()),
                cells.text(about.title()),
                joined(who, Responsible::name),
                joined(who, Responsible::role),
                cells.day(by),
                by.map(day -> Cells.number(ChronoUnit.DAYS.between(asOf, day))).orElse(Value.NOTHING),
                cells.text(state),
                cells.text(about.item()));
    }

    private Value joined(List<Responsible> who, Function<Responsible, String> part) {
        return cells.text(who.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", ")));
    }
}
