package org.provenplan.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.provenplan.source.Span;

/**
 * One thing that is wrong with a plan, complete: every output shows this and judges nothing again.
 *
 * @param rule the rule that was broken
 * @param severity how much it weighs
 * @param message the whole sentence, item first
 * @param why why the rule exists, one sentence
 * @param fix what to type or do instead, one sentence
 * @param place the characters at fault
 * @param plan the plan's id, empty where it has none
 * @param item the id of the finding, action, measure or evidence it concerns; empty for the plan itself
 * @param field the key it is about; empty where there is none
 * @param fingerprint the same for the same fault whatever its line and wording
 * @param status whether it counts, or by which exception it does not
 * @param related further places
 * @param masked whether the characters of its place are private: every output shows {@code •} for each of them, whichever
 *     diagnostic it shows that line for
 */
public record Diagnostic(
        RuleId rule,
        Severity severity,
        String message,
        String why,
        String fix,
        Span place,
        String plan,
        String item,
        String field,
        String fingerprint,
        Status status,
        List<Related> related,
        boolean masked) {

    /** The order of every output: file, line, column, rule, and then whatever tells two apart. */
    public static final Comparator<Diagnostic> ORDER = Diagnostic::inOrder;

    private static int inOrder(Diagnostic one, Diagnostic other) {
        int file = one.place.source().file().compareTo(other.place.source().file());
        int from = file == 0 ? Integer.compare(one.place.from(), other.place.from()) : file;
        int rule = from == 0 ? one.rule.compareTo(other.rule) : from;
        int message = rule == 0 ? one.message.compareTo(other.message) : rule;
        return message == 0 ? Integer.compare(one.place.to(), other.place.to()) : message;
    }

    /** The same diagnostic under a fingerprint. */
    public Diagnostic withFingerprint(String print) {
        return new Diagnostic(
                rule, severity, message, why, fix, place, plan, item, field, print, status, related, masked);
    }

    /** The same diagnostic with another status. */
    public Diagnostic withStatus(Status other) {
        return new Diagnostic(
                rule, severity, message, why, fix, place, plan, item, field, fingerprint, other, related, masked);
    }

    /** The same diagnostic, weighing no more than this. */
    public Diagnostic weighingAtMost(Severity most) {
        Severity capped = severity.atMost(most);
        return new Diagnostic(
                rule, capped, message, why, fix, place, plan, item, field, fingerprint, status, related, masked);
    }

    /** Whether a diagnostic counts towards the exit code. */
    public enum Status {
        ACTIVE,
        /** A waiver of the plan is in force for it. */
        WAIVED,
        /** It was there when the baseline was made. */
        BASELINED;

        /** As outputs write it: {@code active}, {@code waived}, {@code baselined}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
