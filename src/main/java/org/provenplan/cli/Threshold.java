package org.provenplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.provenplan.check.CheckResult;
import org.provenplan.diagnostic.Severity;

/** From when on a check fails. */
final class Threshold {
    private static final String NEVER = "never";
    private static final Choice FAIL_ON = new Choice("--fail-on", List.of("error", "warning", "info", NEVER));
    private static final String MAX_WARNINGS = "--max-warnings";
    private static final String REQUIRE_HISTORY = "--require-history";
    private static final int MOST_DIGITS = 9;

    /** In the order shown. */
    static final List<CommandPage.ValueOption> ALL = List.of(
            new CommandPage.ValueOption(
                    FAIL_ON.option(),
                    "LEVEL",
                    "How grave a thing must be for the check to fail: error unless you say, warning, info, or never."),
            new CommandPage.ValueOption(
                    MAX_WARNINGS, "NUMBER", "Fail where there are more warnings than this, whatever else is said."),
            new CommandPage.ValueOption(
                    REQUIRE_HISTORY,
                    "",
                    "Take the check for incomplete, exit code 3, where rules about the past can't be checked."));

    private final Optional<Severity> failOn;
    private final Optional<Integer> mostWarnings;
    private final boolean requiresHistory;

    /**
     * What was typed.
     *
     * @throws CommandFailure if it can't be understood
     */
    Threshold(Typed typed) {
        String level = FAIL_ON.checked(typed.option(FAIL_ON.option()).orElse("error"));
        this.failOn =
                level.equals(NEVER) ? Optional.empty() : Optional.of(Severity.valueOf(level.toUpperCase(Locale.ROOT)));
        this.requiresHistory = typed.has(REQUIRE_HISTORY);
        this.mostWarnings = typed.option(MAX_WARNINGS).map(Threshold::number);
    }

    private static int number(String typed) {
        boolean digits = !typed.isEmpty()
                && typed.length() <= MOST_DIGITS
                && typed.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        if (!digits) {
            throw CommandFailure.usage(
                    MAX_WARNINGS + " must be a number such as 0 or 20, but it is \"" + Typed.shown(typed) + "\".");
        }
        return Integer.parseInt(typed);
    }

    /** The exit code for a result; that there are too many warnings is said, since no single one of them is at fault. */
    int exitCode(CheckResult result, Console console) {
        boolean tooMany = mostWarnings.isPresent() && result.found().count(Severity.WARNING) > mostWarnings.get();
        if (tooMany) {
            console.err()
                    .println(MAX_WARNINGS + " allows " + mostWarnings.get() + " warnings; the check found "
                            + result.found().count(Severity.WARNING) + ".");
        }
        if (!result.isComplete() || (requiresHistory && !result.unjudged().knowsHistory())) {
            return ExitCode.INCOMPLETE;
        }
        boolean grave = failOn.isPresent()
                && result.active().stream()
                        .anyMatch(diagnostic -> diagnostic.severity().atLeast(failOn.get()));
        return grave || tooMany ? ExitCode.DIAGNOSTICS : ExitCode.CLEAN;
    }
}
