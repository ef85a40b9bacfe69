package org.provenplan.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Whereabouts;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rules.RulePages;
import org.provenplan.rules.Rules;

/** Makes diagnostics of problems: adds item, severity, reason and fingerprint, which rules know nothing of. */
final class Stamp {
    private static final int FINGERPRINT_BYTES = 16;
    private static final String SEPARATOR = "\u0000";

    private final Map<String, Integer> seen = new HashMap<>();

    /** The diagnostic for a problem of a plan; in place of a fingerprint it has what that is made of. */
    static Diagnostic stamp(CheckedPlan plan, Problem problem) {
        Rule rule = Rules.named(problem.rule().name()).orElseThrow();
        Severity severity = rule.info().severity().atMost(problem.atMost());
        Whereabouts where = plan.locate(problem.place(), problem.field());
        return new Diagnostic(
                problem.rule(),
                severity,
                where.label() + ": " + problem.message(),
                RulePages.of(problem.rule()).why(),
                problem.fix(),
                problem.place(),
                plan.id(),
                where.item(),
                where.field(),
                identity(rule, plan, problem, where),
                Diagnostic.Status.ACTIVE,
                problem.related(),
                problem.masked());
    }

    /** A second diagnostic with the same identity gets a number, so that no two have the same fingerprint. */
    Diagnostic withFingerprint(Diagnostic diagnostic) {
        String identity = diagnostic.fingerprint();
        int count = seen.merge(identity, 1, Integer::sum);
        return diagnostic.withFingerprint(hash(count == 1 ? identity : identity + SEPARATOR + count));
    }

    /**
     * Rule, plan, item and field; in a list also what tells its entry from the others, so that putting right one of several
     * leaves the others who they are. A rule that depends on the day has the words at the place too: a date that is moved and
     * passes again is missed again.
     */
    private static String identity(Rule rule, CheckedPlan plan, Problem problem, Whereabouts where) {
        String file = problem.place().source().file();
        String words = rule.info().is(RuleInfo.Mark.CALENDAR) ? problem.place().text() : "";
        String identity = String.join(
                SEPARATOR, problem.rule().name(), plan.id().isEmpty() ? file : plan.id(), where.item(), where.field());
        String apart = where.entry() + SEPARATOR + words;
        return apart.equals(SEPARATOR) ? identity : identity + SEPARATOR + SEPARATOR + apart;
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
