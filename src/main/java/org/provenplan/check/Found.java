package org.provenplan.check;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Diagnostic.Status;
import org.provenplan.diagnostic.Severity;

/**
 * The diagnostics of a run.
 *
 * @param shown in {@link Diagnostic#ORDER}
 * @param hidden those that nobody asked to see, in no order; they count for nothing but this
 */
public record Found(List<Diagnostic> shown, List<Diagnostic> hidden) {
    public Found {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    /** Those that count, in the order of them all. */
    public List<Diagnostic> active() {
        List<Diagnostic> active = new ArrayList<>();
        for (Diagnostic diagnostic : shown) {
            if (diagnostic.status() == Status.ACTIVE) {
                active.add(diagnostic);
            }
        }
        return active;
    }

    /** Those that are shown, and those that are not. */
    public List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(shown);
        all.addAll(hidden);
        return all;
    }

    /** How many of those that count have this severity. */
    public long count(Severity severity) {
        return active().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** How many are waived, whether anybody asked to see them or not. */
    public long waived() {
        return count(all(), Status.WAIVED);
    }

    /** How many are in the baseline, whether anybody asked to see them or not. */
    public long baselined() {
        return count(all(), Status.BASELINED);
    }

    /** How many would count if somebody had asked to see them. */
    public long unseen() {
        return count(hidden, Status.ACTIVE);
    }

    private static long count(List<Diagnostic> among, Status status) {
        return among.stream()
                .filter(diagnostic -> diagnostic.status() == status)
                .count();
    }
}
