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
import org.provenplan.rules.RulePages;
import org.provenplan.rules.Rules;

/** Makes diagnostics of problems: adds item, severity, reason and fingerprint, which rules know nothing of. */
final class Stamp {
    private static final int FINGERPRINT_BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The diagnostic for a problem of a plan, still without a fingerprint. */
    static Diagnostic stamp(CheckedPlan plan, Problem problem) {
        Rule rule = Rules.named(problem.rule().name()).orElseThrow();
        Severity severity = plan.settings().weigh(rule.info(), problem.atMost());
        Whereabouts where = plan.locate(problem.place(), problem.field());
        return new Diagnostic(
                problem.rule(),
                severity,
                where.label() + ": " + problem.message(),
                RulePages.of(problem.rule()).why(),
                problem.fix(),
                problem.place(),
                plan.isShared(problem.place().source()) ? "" : plan.id(),
                where.item(),
                where.field(),
                "",
                Diagnostic.Status.ACTIVE,
                problem.related(),
                problem.masked());
    }

    /** Rule, plan, item and field; a second one alike gets a number, so that no two are the same. */
    Diagnostic withFingerprint(Diagnostic diagnostic) {
        String plan = diagnostic.plan().isEmpty() ? diagnostic.place().source().file() : diagnostic.plan();
        String key = String.join("\u0000", diagnostic.rule().name(), plan, diagnostic.item(), diagnostic.field());
        int count = seen.merge(key, 1, Integer::sum);
        return diagnostic.withFingerprint(hash(count == 1 ? key : key + "\u0000" + count));
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
