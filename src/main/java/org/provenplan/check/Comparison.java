package org.provenplan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Diagnostic.Status;
import org.provenplan.source.Span;

/**
 * How what a check finds differs from what it finds in the plans as they were at a revision.
 *
 * @param revision as typed
 * @param commit its short hash
 * @param fresh the fingerprints of the active diagnostics that are new: not there then, or set aside, or weighing less, or not going so far
 * @param fixed the diagnostics that counted then and are not there any more
 * @param unchanged how many active diagnostics are not new
 * @param privatePlaces the places of then whose characters no output may show
 */
public record Comparison(
        String revision,
        String commit,
        Set<String> fresh,
        List<Diagnostic> fixed,
        int unchanged,
        List<Span> privatePlaces) {
    public Comparison {
        fresh = Set.copyOf(fresh);
        fixed = List.copyOf(fixed);
        privatePlaces = List.copyOf(privatePlaces);
    }

    /**
     * Compares two results.
     *
     * @param then what was asked to be seen of the plans as they were
     * @param everything the whole result of then
     * @param now what was asked to be seen of the plans as they are
     */
    public static Comparison of(
            String revision, String commit, CheckResult then, CheckResult everything, CheckResult now) {
        Map<String, Diagnostic> known = new HashMap<>();
        everything.active().forEach(diagnostic -> known.put(diagnostic.fingerprint(), diagnostic));
        Set<String> fresh = new HashSet<>();
        for (Diagnostic diagnostic : now.active()) {
            Diagnostic before = known.get(diagnostic.fingerprint());
            if (before == null || hasGrown(before, diagnostic)) {
                fresh.add(diagnostic.fingerprint());
            }
        }
        int unchanged = now.active().size() - fresh.size();
        return new Comparison(revision, commit, fresh, fixed(then, now), unchanged, everything.privatePlaces());
    }

    private static boolean hasGrown(Diagnostic before, Diagnostic now) {
        return !before.severity().atLeast(now.severity())
                || now.problem().extent().size() > before.problem().extent().size();
    }

    /** In a plan that can't be read now, nobody knows what has been put right. */
    private static List<Diagnostic> fixed(CheckResult then, CheckResult now) {
        Set<String> there = new HashSet<>();
        Stream.concat(now.diagnostics().stream(), now.found().hidden().stream())
                .forEach(diagnostic -> there.add(diagnostic.fingerprint()));
        Set<String> unread = new HashSet<>();
        for (CheckedPlan plan : now.unread()) {
            unread.add(plan.file());
            unread.add(plan.id());
        }
        unread.remove("");
        List<Diagnostic> fixed = new ArrayList<>();
        for (Diagnostic diagnostic : then.active()) {
            boolean known = !unread.contains(diagnostic.plan())
                    && !unread.contains(diagnostic.place().source().file());
            if (known && !there.contains(diagnostic.fingerprint())) {
                fixed.add(diagnostic);
            }
        }
        return fixed;
    }

    public boolean isNew(Diagnostic diagnostic) {
        return diagnostic.status() == Status.ACTIVE && fresh.contains(diagnostic.fingerprint());
    }

    /** The result with this comparison, and of the diagnostics that count only those that are new. */
    public CheckResult newOnly(CheckResult now) {
        List<Diagnostic> shown = new ArrayList<>();
        List<Diagnostic> hidden = new ArrayList<>(now.found().hidden());
        for (Diagnostic diagnostic : now.diagnostics()) {
            (isNew(diagnostic) || diagnostic.status() != Status.ACTIVE ? shown : hidden).add(diagnostic);
        }
        return now.showing(shown, hidden).against(this);
    }
}
