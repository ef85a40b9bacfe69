package org.provenplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.rules.Rules;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * What a run found: the one result that every output shows.
 *
 * @param asOf the day that counted as today
 * @param plans the plans, in the order of their files
 * @param found what is wrong with them
 * @param unjudged what nobody knows
 * @param seen the closed actions that were seen to happen
 * @param setAside by what some of it does not count
 * @param comparison with what a check of a revision finds, where somebody asked for it
 */
public record CheckResult(
        LocalDate asOf,
        List<CheckedPlan> plans,
        Found found,
        Unjudged unjudged,
        SeenClosures seen,
        SetAside setAside,
        Optional<Comparison> comparison) {
    public CheckResult {
        plans = List.copyOf(plans);
    }

    /** A result of which everything was judged and is shown, and nothing is set aside. */
    public static CheckResult of(LocalDate asOf, List<CheckedPlan> plans, List<Diagnostic> diagnostics) {
        Found found = new Found(diagnostics, List.of());
        return new CheckResult(
                asOf, plans, found, Unjudged.NOTHING, SeenClosures.NONE, SetAside.NOTHING, Optional.empty());
    }

    /** The same result, compared. */
    public CheckResult against(Comparison other) {
        return new CheckResult(asOf, plans, found, unjudged, seen, setAside, Optional.of(other));
    }

    /** The same result, of which other diagnostics are shown. */
    CheckResult showing(List<Diagnostic> shown, List<Diagnostic> hidden) {
        return new CheckResult(asOf, plans, new Found(shown, hidden), unjudged, seen, setAside, comparison);
    }

    /** The same result, with what is known to be set aside. */
    CheckResult settingAside(SetAside other) {
        return new CheckResult(asOf, plans, found, unjudged, seen, other, comparison);
    }

    /** The diagnostics that are shown, in their order. */
    public List<Diagnostic> diagnostics() {
        return found.shown();
    }

    /** Those of them that count. */
    public List<Diagnostic> active() {
        return found.active();
    }

    /** Those of them with an edit in a file of a plan, and not in a register that plans share. */
    public List<Diagnostic> mendable() {
        Set<SourceText> shared = new HashSet<>();
        plans.forEach(plan -> plan.files().stream()
                .map(CheckedPlan.ReadFile::source)
                .filter(plan::isShared)
                .forEach(shared::add));
        return active().stream()
                .filter(diagnostic -> diagnostic.fix().edit().isPresent()
                        && !shared.contains(
                                diagnostic.fix().edit().get().place().source()))
                .toList();
    }

    /** Whether a diagnostic was not there in what this is compared with; never where it is compared with nothing. */
    public boolean isNew(Diagnostic diagnostic) {
        return comparison.isPresent() && comparison.get().isNew(diagnostic);
    }

    /** What has been put right since what this is compared with; nothing where it is compared with nothing. */
    public List<Diagnostic> fixed() {
        return comparison.isPresent() ? comparison.get().fixed() : List.of();
    }

    /** The frameworks that any of the plans may use. */
    public Catalogue catalogue() {
        return CheckedPlan.catalogue(plans);
    }

    /** Whether every plan was read whole and every rule came to its end. */
    public boolean isComplete() {
        return unjudged.crashes().isEmpty() && unread().isEmpty();
    }

    /** The plans that could not be read whole, so that not everything in them has been checked. */
    public List<CheckedPlan> unread() {
        return plans.stream().filter(CheckedPlan::isUnread).toList();
    }

    /** The places whose characters no output may show, those in plans that no rule could judge included. */
    public List<Span> privatePlaces() {
        List<Span> places = new ArrayList<>();
        for (Diagnostic diagnostic : found.all()) {
            if (diagnostic.masked()) {
                places.add(diagnostic.place());
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
