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
import org.provenplan.duty.Duties;
import org.provenplan.duty.PersonName;
import org.provenplan.duty.Register;
import org.provenplan.source.SourceText;

/**
 * What each person must do, review, recheck or renew, and by when.
 *
 * @param result the check that read the plans
 * @param until the last day that is shown
 * @param people everybody who has something to do until then, whoever is first overdue or first due first
 * @param later how many dates come after that day
 * @param undated how many open actions have no due date that could be read
 */
public record DueList(CheckResult result, LocalDate until, List<DuePerson> people, int later, int undated) {
    private static final Comparator<DuePerson> ORDER = Comparator.comparing(
                    (DuePerson person) -> person.dates().get(0).duty().by())
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

    /** How many dates are shown. */
    public int dates() {
        return people.stream().mapToInt(person -> person.dates().size()).sum();
    }

    /** How many of them have passed. */
    public long overdue() {
        return people.stream()
                .flatMap(person -> person.dates().stream())
                .filter(due -> due.duty().isOverdue(asOf()))
                .count();
    }

    private static DueList of(CheckResult result, LocalDate until, List<DuePerson> people) {
        List<DuePerson> busy = people.stream()
                .map(person -> person.until(until))
                .filter(person -> !person.dates().isEmpty())
                .sorted(ORDER)
                .toList();
        int all = people.stream().mapToInt(person -> person.dates().size()).sum();
        int shown = busy.stream().mapToInt(person -> person.dates().size()).sum();
        int undated = people.stream().mapToInt(DuePerson::undated).sum();
        return new DueList(result, until, busy, all - shown, undated);
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
                    people.enter(Duties.of(plan, result.asOf()), checked, uids);
                }
            });
        }
        return people.joined();
    }
}
