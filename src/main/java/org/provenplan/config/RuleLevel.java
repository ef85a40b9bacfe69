package org.provenplan.config;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Word;

/** What a configuration may say of a rule: what its diagnostics weigh, or that it does not run. */
public enum RuleLevel implements Word {
    OFF(null, "disabled disable none no false never ignore 0"),
    INFO(Severity.INFO, "information notice note hint"),
    WARNING(Severity.WARNING, "warn warnings 1"),
    ERROR(Severity.ERROR, "err errors fail on yes true 2");

    private final Severity severity;
    private final String others;

    RuleLevel(Severity severity, String others) {
        this.severity = severity;
        this.others = others;
    }

    /** Empty for a rule that does not run. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    @Override
    public List<String> typedFor() {
        return List.of(others.split(" "));
    }

    boolean isBelow(Severity other) {
        return severity == null || severity.compareTo(other) > 0;
    }
}
