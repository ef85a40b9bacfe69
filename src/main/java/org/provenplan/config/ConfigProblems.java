package org.provenplan.config;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.rules.Rules;
import org.provenplan.source.Span;

/** Collects what is wrong with configurations. */
final class ConfigProblems {
    private static final RuleId CONFIGURATION = new RuleId("configuration");

    private final List<Problem> found = new ArrayList<>();

    void add(Field<?> field, String message, String fix) {
        add(field.place(), message, fix);
    }

    void add(Span place, String message, String fix) {
        found.add(Problem.of(CONFIGURATION, place, "", message, fix));
    }

    void add(Span place, String message, String fix, Related related) {
        found.add(Problem.of(CONFIGURATION, place, "", message, fix).with(related));
    }

    /** Takes over what reading a file brought to light, as far as it is an error. */
    void addErrors(List<Problem> reading) {
        reading.stream()
                .filter(problem ->
                        Rules.named(problem.rule().name()).orElseThrow().info().severity() == Severity.ERROR)
                .forEach(found::add);
    }

    /**
     * Ends the run if anything was found.
     *
     * @throws ConfigFault with all of it
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ConfigFault(found);
        }
    }
}
