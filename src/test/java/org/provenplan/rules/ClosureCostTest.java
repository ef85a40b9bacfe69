package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.rule.Family;

/**
 * Partial progress is honourable: an action that lacks what a closure rule wants always costs fewer diagnostics while it is
 * honestly open, done or reopened than when it is closed all the same.
 */
class ClosureCostTest {
    private static final String SOUND = """
            id: second-senior-now
            title: A second senior on each evening round until the allocation sheet is in use
            type: immediate-control
            owner: j-green
            start: 2026-04-20
            due: 2026-06-12
            measures: [second-senior]
            evidence-from: [rota, observation]
            status: closed
            done-on: 2026-05-12
            steps: [{title: A second senior asked, done: 2026-05-12}]
            evidence: [{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: Rota system}, \
            {id: rounds-watched, title: Two rounds, kind: observation, date: 2026-05-20, ref: Book 14}]
            closure/criteria: A second senior on 21 rounds in a row
            closure/verified: {by: r-patel, on: 2026-05-25, method: Rota compared with 35 sheets}
            closure/closed: {by: r-patel, on: 2026-05-31}
            closure/what-changed: One named senior is free for the evening medicines
            closure/oversight: The weekly audit counts rounds; fewer than 7 brings the rule back
            closure/recheck: {due: 2026-07-31}
            """;

    /** The rule, and what is otherwise than in the sound closure; nothing behind a colon means that it is left out. */
    private static final String WEAK = """
            closure-evidence | evidence:
            closure-evidence | evidence-from: [rota, observation, feedback]
            closure-decision | closure/verified:
            closure-decision | closure/closed: {by: r-patel}
            closure-decision | closure/what-changed:
            closure-decision | closure/oversight:
            closure-criteria | closure/criteria:
            closure-outcome  | measures: [second-senior, late-entries]
            closure-outcome  | measures: [late-entries]
            evidence-variety | evidence-from: [rota] & evidence: \
            [{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: Rota system}]
            evidence-variety | evidence-from: [audit] & evidence: \
            [{id: e1, title: Audit, kind: audit, date: 2026-05-24, ref: A}, {id: e2, title: Policy, kind: policy, date: 2026-05-20, ref: B}]
            follow-up-check  | closure/recheck:
            follow-up-held   | closure/recheck: {due: 2026-05-31}
            follow-up-held   | closure/recheck: {due: 2026-05-31, done: 2026-05-31, result: Not met on three evenings}
            follow-up-held   | closure/recheck: {due: 2026-05-31, done: 2026-05-31}
            no-contradiction | steps: [{title: A second senior asked}]
            no-contradiction | closure/what-changed: The change is still in progress
            """;

    /** What each honest state says in place of closed. */
    private static final Map<String, String> HONEST = Map.of(
            "in-progress", "next-review: 2026-06-10 & done-on: & closure/what-changed:",
            "done", "closure/what-changed:",
            "reopened", "next-review: 2026-06-10 & reopened: [{on: 2026-06-01, by: r-patel, reason: Not there yet}]");

    @TempDir
    private Path folder;

    static Stream<String> weak() {
        return WEAK.lines();
    }

    @Test
    void theSoundClosureCostsNothing() throws IOException {
        assertThat(found(fields(SOUND))).isEmpty();
    }

    @Test
    void eachClosureRuleHasItsRow() {
        assertThat(weak().map(row -> row.split(" ", 2)[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(Rules.all().stream()
                        .filter(rule -> rule.info().family() == Family.CLOSURE)
                        .map(rule -> rule.info().id().name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("weak")
    void honestyCostsLess(String row) throws IOException {
        String[] parts = row.split(" *\\| ", 2);
        List<String> closed = found(changed(fields(SOUND), parts[1]));

        assertThat(closed).anyMatch(line -> line.contains("[" + parts[0] + "]"));
        for (Map.Entry<String, String> honest : HONEST.entrySet()) {
            Map<String, String> open = changed(fields(SOUND), parts[1] + " & " + honest.getValue());
            open.put("status", honest.getKey());
            assertThat(found(open)).as(honest.getKey()).hasSizeLessThan(closed.size());
        }
    }

    private List<String> found(Map<String, String> action) throws IOException {
        StringBuilder yaml = new StringBuilder("```yaml in=action\n");
        String before = "- ";
        for (Map.Entry<String, String> field : action.entrySet()) {
            String key = field.getKey();
            boolean inClosure = key.startsWith("closure/");
            if (inClosure && yaml.indexOf("\n  closure:") < 0) {
                yaml.append("  closure:\n");
            }
            yaml.append(inClosure ? "    " : before)
                    .append(key.substring(key.indexOf('/') + 1))
                    .append(": ")
                    .append(field.getValue())
                    .append('\n');
            before = "  ";
        }
        PageBlock block = PageBlock.of(yaml + "```").get(0);
        List<String> basePlan = Files.readAllLines(Path.of("src/test/resources/rule-pages/base-plan.yaml"));
        return new PageRun("", block, basePlan, Files.createTempDirectory(folder, "cost")).found();
    }

    private static Map<String, String> changed(Map<String, String> fields, String changes) {
        for (String change : changes.split(" & ", -1)) {
            int colon = change.indexOf(':');
            String value = change.substring(colon + 1).strip();
            if (value.isEmpty()) {
                fields.remove(change.substring(0, colon));
            } else {
                fields.put(change.substring(0, colon), value);
            }
        }
        return fields;
    }

    private static Map<String, String> fields(String text) {
        return changed(new LinkedHashMap<>(), String.join(" & ", text.lines().toList()));
    }
}
