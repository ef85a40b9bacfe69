package org.provenplan.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.duty.Duty;
import org.provenplan.duty.PersonName;
import org.provenplan.duty.Register;
import org.provenplan.source.SourceText;

/**
 * What each person must do, review, recheck or renew, and by when.
 *
 * @param result the check that read the plans
 * @param since the day after which what is shown has become overdue; empty where all is shown
 * @param until the last day that is shown
 * @param people everybody who has something to do until then, whoever is first overdue or first due first; then those who have
 *     something to do by a day that is not known
 * @param later how many dates come after that day
 */
public record DueList(
        CheckResult result, Optional<LocalDate> since, LocalDate until, List<DuePerson> people, long later) {
    private static final Comparator<DuePerson> ORDER = Comparator.comparing(
                    (DuePerson person) -> person.dates().isEmpty()
                            ? LocalDate.MAX
                            : person.dates().get(0).duty().by())
            .thenComparing(person -> PersonName.normal(person.name()))
            .thenComparing(DuePerson::id);

    public DueList {
        people = List.copyOf(people);
    }

    /** Everybody's list. What could not be read whole is left out: it is known to be incomplete. */
    public static DueList of(CheckResult result, LocalDate until) {
        return of(result, until, everybody(result));
    }

    /** The list of the one who is meant by an id or a name; empty where no plan names such a person. */
    public static Optional<DueList> of(CheckResult result, LocalDate until, String idOrName) {
        List<DuePerson> meant = everybody(result).stream()
                .filter(person -> person.isMeantBy(idOrName))
                .toList();
        return meant.isEmpty() ? Optional.empty() : Optional.of(of(result, until, meant));
    }

    /** What of it has become overdue after a day: what is overdue now and was not yet on that day. */
    public DueList overdueSince(LocalDate day) {
        List<DuePerson> late = people.stream()
                .map(person -> person.overdueSince(day, asOf()))
                .filter(DuePerson::isBusy)
                .toList();
        return new DueList(result, Optional.of(day), until, late, later);
    }

    /** Whether there is nothing to tell somebody who asked what has become overdue. */
    public boolean isNoNews() {
        return since.isPresent() && people.isEmpty() && result.unread().isEmpty();
    }

    /** The ids and names by which somebody can be asked for. */
    public static List<String> names(CheckResult result) {
        return everybody(result).stream()
                .flatMap(person -> Stream.of(person.id(), person.name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The day that counts as today. */
    public LocalDate asOf() {
        return result.asOf();
    }

    /** How many dates are shown, one that several people share counted once. */
    public long dates() {
        return duties(people).count();
    }

    /** How many of them are overdue. */
    public long overdue() {
        return duties(people).filter(duty -> duty.isOverdue(asOf())).count();
    }

    /** How much has to be done by a day that is not known. */
    public long undated() {
        return people.stream()
                .flatMap(person -> person.undated().stream())
                .map(UndatedItem::duty)
                .distinct()
                .count();
    }

    private static Stream<Duty> duties(List<DuePerson> people) {
        return people.stream()
                .flatMap(person -> person.dates().stream())
                .map(DueDate::duty)
                .distinct();
    }

    private static DueList of(CheckResult result, LocalDate until, List<DuePerson> people) {
        List<DuePerson> busy = people.stream()
                .map(person -> person.until(until))
                .filter(DuePerson::isBusy)
                .sorted(ORDER)
                .toList();
        long later = duties(people).count() - duties(busy).count();
        return new DueList(result, Optional.empty(), until, busy, later);
    }

    private static List<DuePerson> everybody(CheckResult result) {
        Set<SourceText> unread = new HashSet<>();
        result.unread().forEach(plan -> unread.add(plan.files().get(0).source()));
        People people = new People();
        Uid uids = new Uid();
        for (CheckedPlan checked : result.plans()) {
            checked.plan().ifPresent(plan -> {
                new Register(plan).everybody().forEach(people::know);
                if (!unread.contains(checked.files().get(0).source())) {
                    people.enter(checked.duties(result.asOf()), checked, uids);
                }
            });
        }
        return people.joined();
    }
}
