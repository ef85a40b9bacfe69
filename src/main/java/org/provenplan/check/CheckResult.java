package org.provenplan.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.diagnostic.Diagnostic;
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
 * @param hidden diagnostics that nobody asked to see, in the same order; they count for nothing but this
 * @param comparison with what a check of a revision finds, where somebody asked for it
 */
public record CheckResult(
        LocalDate asOf,
        List<CheckedPlan> plans,
        List<Diagnostic> diagnostics,
        List<Crash> crashes,
        List<WaiverInForce> waivers,
        List<Diagnostic> hidden,
        Optional<Comparison> comparison) {

    public CheckResult {
        plans = List.copyOf(plans);
        diagnostics = List.copyOf(diagnostics);
        crashes = List.copyOf(crashes);
        waivers = List.copyOf(waivers);
        hidden = List.copyOf(hidden);
    }

    /** A result that is compared with nothing. */
    public CheckResult(
            LocalDate asOf,
            List<CheckedPlan> plans,
            List<Diagnostic> diagnostics,
            List<Crash> crashes,
            List<WaiverInForce> waivers,
            List<Diagnostic> hidden) {
        this(asOf, plans, diagnostics, crashes, waivers, hidden, Optional.empty());
    }

    /** The same result, compared. */
    public CheckResult against(Comparison other) {
        return new CheckResult(asOf, plans, diagnostics, crashes, waivers, hidden, Optional.of(other));
    }

    /** Whether a diagnostic was not there in what this is compared with; never where it is compared with nothing. */
    public boolean isNew(Diagnostic diagnostic) {
        return comparison.isPresent() && comparison.get().isNew(diagnostic);
    }

    /** A result without waivers, of which everything is shown. */
    public CheckResult(LocalDate asOf, List<CheckedPlan> plans, List<Diagnostic> diagnostics, List<Crash> crashes) {
        this(asOf, plans, diagnostics, crashes, List.of(), List.of());
    }

    /** A rule that failed, on which plan file, and how; a mistake of provenplan's, not of the plan's. */
    public record Crash(String rule, String file, RuntimeException cause) {}

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

    /** Whether every plan was read whole and every rule came to its end. */
    public boolean isComplete() {
        return crashes.isEmpty() && unread().isEmpty();
    }

    /** The plans that could not be read whole, so that not everything in them has been checked. */
    public List<CheckedPlan> unread() {
        return plans.stream().filter(this::isUnread).toList();
    }

    private boolean isUnread(CheckedPlan plan) {
        return plan.damaged() || plan.reading().stream().anyMatch(Checker::meansUnread);
    }

    /** The places whose characters no output may show, those in plans that no rule could judge included. */
    public List<Span> privatePlaces() {
        Stream<Span> judged = Stream.concat(diagnostics.stream(), hidden.stream())
                .filter(Diagnostic::masked)
                .map(Diagnostic::place);
        Stream<Span> unjudged = plans.stream()
                .filter(CheckedPlan::damaged)
                .flatMap(plan -> plan.files().stream())
                .flatMap(file -> Rules.privatePlaces(file.source()).stream());
        Stream<Span> past = comparison.stream().flatMap(other -> other.privatePlaces().stream());
        return Stream.of(judged, unjudged, past).flatMap(places -> places).toList();
    }

    /** The diagnostics that count, in the order of them all. */
    public List<Diagnostic> active() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == Diagnostic.Status.ACTIVE)
                .toList();
    }

    /** How many active diagnostics have this severity. */
    public long count(Severity severity) {
        return active().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** How many diagnostics have this status. */
    public long count(Diagnostic.Status status) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == status)
                .count();
    }

    public long waived() {
        return count(Diagnostic.Status.WAIVED);
    }

    public long baselined() {
        return count(Diagnostic.Status.BASELINED);
    }

    /** How many diagnostics would count if somebody had asked to see them. */
    public long unseen() {
        return hidden.stream()
                .filter(diagnostic -> diagnostic.status() == Diagnostic.Status.ACTIVE)
                .count();
    }

    public int findings() {
        return plans.stream()
                .flatMap(plan -> plan.plan().stream())
                .mapToInt(plan -> plan.findings().size())
                .sum();
    }

    public int actions() {
        return plans.stream()
                .flatMap(plan -> plan.plan().stream())
                .mapToInt(plan -> plan.actions().size())
                .sum();
    }
}
