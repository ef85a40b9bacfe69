package org.provenplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Diagnostic.Status;
import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Rule;
import org.provenplan.rules.Rules;

/**
 * What was wrong when a team took to provenplan, and does not count until somebody comes to it. What came later counts, and so
 * does whatever a mandatory rule finds.
 *
 * @param faults sorted by plan, item, rule and fingerprint
 */
public record Baseline(List<Fault> faults) {
    /** The name of the file that it is kept in. */
    public static final String FILE = "provenplan-baseline.json";

    static final Baseline NONE = new Baseline(List.of());

    /**
     * One of them. Only the fingerprint tells which it is, and the extent whether it has grown; the rest is for people.
     *
     * @param plan the plan's id, empty where it has none
     * @param item the id of what it concerns
     * @param rule the rule's name
     * @param message the sentence at that time
     * @param fingerprint as {@link Diagnostic#fingerprint()}
     * @param weight what its rule let it weigh, whatever the profile
     * @param size how far it went, as {@link org.provenplan.diagnostic.Extent#size()}
     */
    public record Fault(
            String plan, String item, String rule, String message, String fingerprint, Severity weight, long size) {
        static final Comparator<Fault> ORDER = Comparator.comparing(Fault::plan)
                .thenComparing(Fault::item)
                .thenComparing(Fault::rule)
                .thenComparing(Fault::fingerprint);
    }

    public Baseline {
        faults = faults.size() < 2
                ? List.copyOf(faults)
                : faults.stream().sorted(Fault.ORDER).toList();
    }

    /** Everything in a result that counts, and that may be in a baseline. */
    public static Baseline of(CheckResult result) {
        List<Fault> faults = new ArrayList<>();
        for (Diagnostic diagnostic : result.active()) {
            if (allows(diagnostic)) {
                faults.add(new Fault(
                        diagnostic.plan(),
                        diagnostic.item(),
                        diagnostic.rule().name(),
                        diagnostic.message(),
                        diagnostic.fingerprint(),
                        diagnostic.problem().extent().atMost(),
                        diagnostic.problem().extent().size()));
            }
        }
        return new Baseline(faults);
    }

    /** The same without some of its faults. */
    public Baseline without(Predicate<Fault> gone) {
        return new Baseline(faults.stream().filter(gone.negate()).toList());
    }

    /** Those of its faults that a result does not have any more, counting only plans with some ids. */
    public List<Fault> putRight(CheckResult result, Predicate<String> plans) {
        Set<String> there = new HashSet<>();
        result.diagnostics().forEach(diagnostic -> there.add(diagnostic.fingerprint()));
        return faults.stream()
                .filter(fault -> plans.test(fault.plan()) && !there.contains(fault.fingerprint()))
                .toList();
    }

    /** How many faults of some baselines, in the plans of a result, are not there any more; none where not everything was checked. */
    static int countPutRight(CheckResult result, Collection<Baseline> baselines) {
        if (baselines.isEmpty() || !result.isComplete()) {
            return 0;
        }
        Set<String> checked = new HashSet<>();
        result.plans().forEach(plan -> checked.add(plan.id()));
        int count = 0;
        for (Baseline baseline : baselines) {
            count += baseline.putRight(result, checked::contains).size();
        }
        return count;
    }

    /** Diagnostics with those marked that it has. */
    static List<Diagnostic> mark(List<Diagnostic> diagnostics, Collection<Baseline> baselines) {
        Map<String, Fault> known = new HashMap<>();
        baselines.forEach(baseline -> baseline.faults().forEach(fault -> known.put(fault.fingerprint(), fault)));
        return known.isEmpty()
                ? diagnostics
                : diagnostics.stream()
                        .map(diagnostic ->
                                isKnown(diagnostic, known) ? diagnostic.withStatus(Status.BASELINED) : diagnostic)
                        .toList();
    }

    /** Whether it was there, and went as far as it goes now. */
    private static boolean isKnown(Diagnostic diagnostic, Map<String, Fault> known) {
        Fault fault = known.get(diagnostic.fingerprint());
        return fault != null
                && diagnostic.status() == Status.ACTIVE
                && !diagnostic.problem().extent().exceeds(fault.weight(), fault.size())
                && allows(diagnostic);
    }

    private static boolean allows(Diagnostic diagnostic) {
        Rule rule = Rules.named(diagnostic.rule().name()).orElseThrow();
        return WaiverPolicy.allowsExceptions(rule);
    }
}
