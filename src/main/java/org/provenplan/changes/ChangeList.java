package org.provenplan.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.git.Revision;
import org.provenplan.source.Span;

/**
 * What changed in plans between two times.
 *
 * @param since what was asked for, in words: {@code 1 May 2026}, {@code board-2026-04}
 * @param from the commit that it led to; empty where nothing had been committed by then
 * @param to the commit that it goes up to; empty for what lies in the work tree
 * @param then the plans as they were
 * @param now the plans as they are
 * @param changes by group, and then in the order of the plans
 */
public record ChangeList(
        String since,
        Optional<Revision> from,
        Optional<Revision> to,
        CheckResult then,
        CheckResult now,
        List<ItemChange> changes) {
    public ChangeList {
        changes = List.copyOf(changes);
    }

    public LocalDate asOf() {
        return now.asOf();
    }

    public List<ItemChange> of(ChangeGroup group) {
        return changes.stream().filter(change -> change.group() == group).toList();
    }

    /** The plans that could not be read to their end, now or then, so that what changed in them is not known. */
    public List<CheckedPlan> unread() {
        return Stream.concat(now.unread().stream(), then.unread().stream()).toList();
    }

    /** The places in either version whose characters no output may show. */
    public List<Span> privatePlaces() {
        return Stream.concat(now.privatePlaces().stream(), then.privatePlaces().stream())
                .toList();
    }
}
