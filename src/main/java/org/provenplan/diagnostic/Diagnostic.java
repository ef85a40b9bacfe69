package org.provenplan.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.provenplan.source.Span;

/**
 * One thing that is wrong with a plan, complete: every output shows this and judges nothing again.
 *
 * @param problem what was found, where, and what to do about it
 * @param severity how much it weighs
 * @param why why the rule exists, one sentence
 * @param subject what it is about
 * @param fingerprint the same for the same fault whatever its line and wording
 * @param status whether it counts, or by which exception it does not
 */
public record Diagnostic(
        Problem problem, Severity severity, String why, Subject subject, String fingerprint, Status status) {

    /** The order of every output: file, line, column, rule, and then whatever tells two apart. */
    public static final Comparator<Diagnostic> ORDER = Diagnostic::inOrder;

    private static int inOrder(Diagnostic one, Diagnostic other) {
        int file = one.place().source().file().compareTo(other.place().source().file());
        int from = file == 0 ? Integer.compare(one.place().from(), other.place().from()) : file;
        int rule = from == 0 ? one.rule().compareTo(other.rule()) : from;
        int message = rule == 0 ? one.message().compareTo(other.message()) : rule;
        return message == 0 ? Integer.compare(one.place().to(), other.place().to()) : message;
    }

    /** The rule that was broken. */
    public RuleId rule() {
        return problem.rule();
    }

    /** The whole sentence, item first. */
    public String message() {
        return subject.label().isEmpty() ? problem.message() : subject.label() + ": " + problem.message();
    }

    /** What to do about it. */
    public Fix fix() {
        return problem.fix();
    }

    /** The characters at fault. */
    public Span place() {
        return problem.place();
    }

    public String plan() {
        return subject.plan();
    }

    public String item() {
        return subject.item();
    }

    public String field() {
        return subject.field();
    }

    public List<Related> related() {
        return problem.related();
    }

    /** Whether every output shows {@code •} for each character of its place, whichever diagnostic it shows that line for. */
    public boolean masked() {
        return problem.masked();
    }

    /** The same diagnostic in other words, with the cure left to a person. */
    public Diagnostic saying(String message, String advice) {
        return new Diagnostic(problem.saying(message, advice), severity, why, subject, fingerprint, status);
    }

    /** The same diagnostic under a fingerprint. */
    public Diagnostic withFingerprint(String print) {
        return new Diagnostic(problem, severity, why, subject, print, status);
    }

    /** The same diagnostic with another status. */
    public Diagnostic withStatus(Status other) {
        return new Diagnostic(problem, severity, why, subject, fingerprint, other);
    }

    /** The same diagnostic, weighing no more than this. */
    public Diagnostic weighingAtMost(Severity most) {
        return new Diagnostic(problem, severity.atMost(most), why, subject, fingerprint, status);
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
