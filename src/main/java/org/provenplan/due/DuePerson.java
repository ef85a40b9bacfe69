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
 * @param undated how many open actions of theirs have no due date that could be read
 */
public record DuePerson(String id, String name, List<String> roles, List<DueDate> dates, int undated) {
    public DuePerson {
        roles = List.copyOf(roles);
        dates = List.copyOf(dates);
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
}
