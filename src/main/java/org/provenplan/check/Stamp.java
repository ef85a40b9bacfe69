package org.provenplan.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Subject;
import org.provenplan.plan.Whereabouts;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rules.RulePages;
import org.provenplan.rules.Rules;

/** Makes diagnostics of problems: adds item, severity, reason and fingerprint, which rules know nothing of. */
final class Stamp {
    private static final int FINGERPRINT_BYTES = 16;
    private static final String SEPARATOR = "\u0000";

    private final Homes homes;

    Stamp(List<CheckedPlan> plans) {
        this.homes = new Homes(plans);
    }

    /** The diagnostics for those problems that count: of rules that are on, and of a register that plans share only once. */
    List<Diagnostic> all(List<Problem> problems) {
        Set<Problem> shared = new HashSet<>();
        List<Diagnostic> stamped = new ArrayList<>();
        for (Problem problem : problems) {
            CheckedPlan home = homes.of(problem.place());
            boolean off = home.settings().isOff(rule(problem).info());
            if (!off && (!home.isShared(problem.place().source()) || shared.add(problem))) {
                stamped.add(of(problem));
            }
        }
        return stamped;
    }

    /** The diagnostic for a problem; in place of a fingerprint it has what that is made of. */
    Diagnostic of(Problem problem) {
        CheckedPlan plan = homes.of(problem.place());
        Rule rule = rule(problem);
        Whereabouts where = plan.locate(problem.place(), problem.field());
        String id = plan.isShared(problem.place().source()) ? "" : plan.id();
        return new Diagnostic(
                problem,
                plan.settings().weigh(rule.info(), problem.extent().atMost()),
                RulePages.of(problem.rule()).why(),
                new Subject(where.label(), id, where.item(), where.field()),
                identity(rule, plan, problem, where),
                Diagnostic.Status.ACTIVE);
    }

    private static Rule rule(Problem problem) {
        return Rules.named(problem.rule().name()).orElseThrow();
    }

    /**
     * In order and under their fingerprints. A second diagnostic with the same identity gets a number, so that no two have the
     * same fingerprint.
     */
    static List<Diagnostic> numbered(List<Diagnostic> stamped) {
        Map<String, Integer> seen = new HashMap<>();
        List<Diagnostic> numbered = new ArrayList<>(stamped);
        numbered.sort(Diagnostic.ORDER);
        numbered.replaceAll(diagnostic -> {
            String identity = diagnostic.fingerprint();
            int count = seen.merge(identity, 1, Integer::sum);
            return diagnostic.withFingerprint(hash(count == 1 ? identity : identity + SEPARATOR + count));
        });
        return numbered;
    }

    /**
     * Rule, plan, item and field; in a list also what tells its entry from the others, so that putting right one of several
     * leaves the others who they are, and the mark by which its rule tells it from others at the same place. A rule that depends on the day has the words at the place too: a date that is moved and
     * passes again is missed again.
     */
    private static String identity(Rule rule, CheckedPlan plan, Problem problem, Whereabouts where) {
        String file = problem.place().source().file();
        String words = rule.info().is(RuleInfo.Mark.CALENDAR) ? problem.place().text() : "";
        String identity = String.join(
                SEPARATOR, problem.rule().name(), plan.id().isEmpty() ? file : plan.id(), where.item(), where.field());
        String apart = where.entry() + SEPARATOR + words;
        String told = apart.equals(SEPARATOR) ? identity : identity + SEPARATOR + SEPARATOR + apart;
        String mark = problem.extent().mark();
        return mark.isEmpty() ? told : told + SEPARATOR + SEPARATOR + SEPARATOR + mark;
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
