package org.provenplan.due;

import java.time.LocalDate;
import java.util.List;
import org.provenplan.duty.PersonName;

/**
 * Somebody and what they have to do.
 *
 * @param id in the register; empty for one that is in none
 * @param name as registered or, for one that is not, as written; empty for what nobody is named for
 * @param roles as registered, in several plans perhaps different ones
 * @param dates in their order
 * @param undated what they have to do by a day that is not known, in the order of the plans
 */
public record DuePerson(String id, String name, List<String> roles, List<DueDate> dates, List<UndatedItem> undated) {
    public DuePerson {
        roles = List.copyOf(roles);
        dates = List.copyOf(dates);
        undated = List.copyOf(undated);
    }

    /** Whether there is nobody to name. */
    public boolean isNobody() {
        return name.isEmpty();
    }

    /** Whether somebody means this person by an id or a name. */
    boolean isMeantBy(String idOrName) {
        return !isNobody()
                && (id.equals(idOrName.strip()) || PersonName.normal(name).equals(PersonName.normal(idOrName)));
    }

    DuePerson until(LocalDate last) {
        List<DueDate> near =
                dates.stream().filter(due -> !due.duty().by().isAfter(last)).toList();
        return new DuePerson(id, name, roles, near, undated);
    }

    DuePerson overdueSince(LocalDate day, LocalDate asOf) {
        List<DueDate> late = dates.stream()
                .filter(due -> due.duty().isOverdue(asOf) && !due.duty().isOverdue(day))
                .toList();
        return new DuePerson(id, name, roles, late, List.of());
    }

    boolean isBusy() {
        return !dates.isEmpty() || !undated.isEmpty();
    }
}
