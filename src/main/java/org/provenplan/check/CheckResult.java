package org.provenplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Severity;
import org.provenplan.rules.Rules;
import org.provenplan.source.Span;

/**
 * What a run found: the one result that every output shows.
 *
 * @param asOf the day that counted as today
 * @param plans the plans, in the order of their files
 * @param diagnostics in {@link Diagnostic#ORDER}
 * @param crashes rules that failed on a plan; what they would have found is not known
 * @param waivers those in force, in the order of the plans
 * @param hidden diagnostics that nobody asked to see, in no order; they count for nothing but this
 * @param putRight how many faults of the plans' baselines are not there any more; none where not everything was checked
 * @param gaps what rules about the past could not judge, once for each reason
 * @param comparison with what a check of a revision finds, where somebody asked for it
 */
public record CheckResult(
        LocalDate asOf,
        List<CheckedPlan> plans,
        List<Diagnostic> diagnostics,
        List<Crash> crashes,
        List<WaiverInForce> waivers,
        List<Diagnostic> hidden,
        int putRight,
        List<HistoryGap> gaps,
        Optional<Comparison> comparison) {

    public CheckResult {
        plans = List.copyOf(plans);
        diagnostics = List.copyOf(diagnostics);
        crashes = List.copyOf(crashes);
        waivers = List.copyOf(waivers);
        hidden = List.copyOf(hidden);
        gaps = List.copyOf(gaps);
    }

    /** The same result, compared. */
    public CheckResult against(Comparison other) {
        return new CheckResult(asOf, plans, diagnostics, crashes, waivers, hidden, putRight, gaps, Optional.of(other));
    }

    /** The same result, of which other diagnostics are shown. */
    CheckResult showing(List<Diagnostic> shown, List<Diagnostic> leftOut) {
        return new CheckResult(asOf, plans, shown, crashes, waivers, leftOut, putRight, gaps, comparison);
    }

    /** Whether a diagnostic was not there in what this is compared with; never where it is compared with nothing. */
    public boolean isNew(Diagnostic diagnostic) {
        return comparison.isPresent() && comparison.get().isNew(diagnostic);
    }

    /** What has been put right since what this is compared with; nothing where it is compared with nothing. */
    public List<Diagnostic> fixed() {
        return comparison.isPresent() ? comparison.get().fixed() : List.of();
    }

    /** A result without waivers, of which everything is shown. */
    public CheckResult(LocalDate asOf, List<CheckedPlan> plans, List<Diagnostic> diagnostics, List<Crash> crashes) {
        this(asOf, plans, diagnostics, crashes, List.of(), List.of());
    }

    /** A result of which nothing was to be judged by the past. */
    public CheckResult(
            LocalDate asOf,
            List<CheckedPlan> plans,
            List<Diagnostic> diagnostics,
            List<Crash> crashes,
            List<WaiverInForce> waivers,
            List<Diagnostic> hidden) {
        this(asOf, plans, diagnostics, crashes, waivers, hidden, 0, List.of(), Optional.empty());
    }

    /** Whether the past of every plan that could be read was judged. */
    public boolean knowsHistory() {
        return gaps.stream().noneMatch(HistoryGap::whole);
    }

    /** The same, with how many faults of the baselines are not there any more. */
    CheckResult withPutRight(int count) {
        return new CheckResult(asOf, plans, diagnostics, crashes, waivers, hidden, count, gaps, comparison);
    }

    /**
     * A rule that failed, and how; a mistake of provenplan's, not of the plan's.
     *
     * @param file the plan file; empty where it failed on all plans together
     */
    public record Crash(String rule, String file, RuntimeException cause) {
        boolean mayConcern(CheckedPlan plan) {
            return file.isEmpty() || file.equals(plan.file());
        }
    }

    /** The frameworks that any of the plans may use. */
    public Catalogue catalogue() {
        return catalogue(plans);
    }

    static Catalogue catalogue(List<CheckedPlan> plans) {
        Map<String, Framework> added = new LinkedHashMap<>();
        for (CheckedPlan plan : plans) {
            for (Framework framework : plan.settings().catalogue().added()) {
                added.putIfAbsent(framework.id(), framework);
            }
        }
        return Catalogue.bundled().with(List.copyOf(added.values()));
    }

    /** The rules that came to no verdict on a plan. */
    public List<String> failedOn(CheckedPlan plan) {
        List<String> rules = new ArrayList<>();
        for (Crash crash : crashes) {
            if (crash.mayConcern(plan)) {
                rules.add(crash.rule());
            }
        }
        return rules;
    }

    /** Whether every plan was read whole and every rule came to its end. */
    public boolean isComplete() {
        return crashes.isEmpty() && unread().isEmpty();
    }

    /** The plans that could not be read whole, so that not everything in them has been checked. */
    public List<CheckedPlan> unread() {
        List<CheckedPlan> unread = new ArrayList<>();
        for (CheckedPlan plan : plans) {
            if (isUnread(plan)) {
                unread.add(plan);
            }
        }
        return unread;
    }

    private boolean isUnread(CheckedPlan plan) {
        for (Problem problem : plan.reading()) {
            if (Checker.meansUnread(problem)) {
                return true;
            }
        }
        return plan.damaged();
    }

    /** The places whose characters no output may show, those in plans that no rule could judge included. */
    public List<Span> privatePlaces() {
        List<Span> places = new ArrayList<>();
        for (List<Diagnostic> some : List.of(diagnostics, hidden)) {
            for (Diagnostic diagnostic : some) {
                if (diagnostic.masked()) {
                    places.add(diagnostic.place());
                }
            }
        }
        for (CheckedPlan plan : plans) {
            if (plan.damaged()) {
                plan.files().forEach(file -> places.addAll(Rules.privatePlaces(file.source())));
            }
        }
        comparison.ifPresent(other -> places.addAll(other.privatePlaces()));
        return places;
    }

    /** The diagnostics that count, in the order of them all. */
    public List<Diagnostic> active() {
        List<Diagnostic> active = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.status() == Diagnostic.Status.ACTIVE) {
                active.add(diagnostic);
            }
        }
        return active;
    }

    /** How many active diagnostics have this severity. */
    public long count(Severity severity) {
        long count = 0;
        for (Diagnostic diagnostic : active()) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** How many diagnostics have this status. */
    public long count(Diagnostic.Status status) {
        return count(diagnostics, status);
    }

    private static long count(List<Diagnostic> among, Diagnostic.Status status) {
        long count = 0;
        for (Diagnostic diagnostic : among) {
            count += diagnostic.status() == status ? 1 : 0;
        }
        return count;
    }

    public long waived() {
        return count(Diagnostic.Status.WAIVED);
    }

    public long baselined() {
        return count(Diagnostic.Status.BASELINED);
    }

    /** How many diagnostics would count if somebody had asked to see them. */
    public long unseen() {
        return count(hidden, Diagnostic.Status.ACTIVE);
    }

    public int findings() {
        int findings = 0;
        for (CheckedPlan plan : plans) {
            findings += plan.plan().isPresent() ? plan.plan().get().findings().size() : 0;
        }
        return findings;
    }

    public int actions() {
        int actions = 0;
        for (CheckedPlan plan : plans) {
            actions += plan.plan().isPresent() ? plan.plan().get().actions().size() : 0;
        }
        return actions;
    }
}
