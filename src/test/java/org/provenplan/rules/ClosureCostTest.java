package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.rule.Family;

/**
 * Partial progress is honourable: an action that lacks what a closure rule wants always costs fewer diagnostics while it is
 * honestly open, done or reopened than when it is closed all the same.
 */
class ClosureCostTest {
    /** What carries the outcome of the finding beside the control. */
    private static final String LASTING =
            "- {id: lead-on-sheet, title: One named medicines lead on each evening allocation sheet,"
                    + " type: process, owner: m-osei, start: 2026-04-27, due: 2026-06-29, next-review: 2026-06-10,"
                    + " measures: [late-entries], evidence-from: [audit, observation], status: in-progress}\n";

    /** What protects people meanwhile at high risk. */
    private static final String CONTROL =
            "- {id: manager-on-rounds, title: The manager walks with each evening round, type: immediate-control,"
                    + " owner: m-osei, start: 2026-03-13, due: 2026-03-13, next-review: 2026-06-05,"
                    + " evidence-from: [rota, observation], status: done, done-on: 2026-03-13,"
                    + " measures: [second-senior]}\n";

    private static final String SOUND = """
            id: second-senior-now
            title: A second senior on each evening round until the allocation sheet is in use
            type: staffing
            owner: j-green
            start: 2026-04-20
            due: 2026-06-12
            measures: [second-senior]
            evidence-from: [rota, observation]
            status: closed
            done-on: 2026-05-12
            staff-told: Each senior at the handovers of 20 to 26 April
            steps: [{title: A second senior asked, done: 2026-05-12}]
            evidence: [{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: Rota of May, shows: 35 of 35 evenings}, \
            {id: rounds-watched, title: Two rounds, kind: observation, date: 2026-05-20, ref: Book 14, shows: 2 of 2 calm, sample: 2}]
            closure/criteria: A second senior on 21 rounds in a row
            closure/verified: {by: r-patel, date: 2026-05-25, method: Rota compared with 35 sheets}
            closure/closed: {by: r-patel, date: 2026-05-31}
            closure/what-changed: One named senior is free for the evening medicines
            closure/where: Both floors, every evening
            closure/oversight: The weekly audit counts rounds; fewer than 7 brings the rule back
            closure/recheck: {due: 2026-07-31}
            """;

    /** The rule, and what is otherwise than in the sound closure; nothing behind a colon means that it is left out. */
    private static final String WEAK = """
            closure-evidence | evidence:
            closure-evidence | evidence-from: [rota, observation, feedback]
            closure-evidence | evidence-from: [audit, policy] & evidence: \
            [{id: e1, title: Audit, kind: audit, date: 2026-05-24, ref: Audit 1, shows: 28 of 28}, {id: e2, title: Minutes, kind: minutes, date: 2026-05-20, ref: Audit 2, shows: Agreed}]
            closure-decision | closure/verified:
            closure-decision | closure/closed: {by: r-patel}
            closure-decision | closure/what-changed:
            closure-decision | closure/oversight:
            closure-decision | closure/oversight: n/a
            closure-decision | closure/verified: {by: r-patel, date: 2026-05-25}
            closure-decision | closure/what-changed: The evening rota was rewritten
            closure-decision | closure/oversight: Jo Green and the deputy
            closure-decision | closure/where:
            closure-evidence | done-on: 2026-05-20
            closure-criteria | closure/criteria:
            closure-criteria | closure/criteria: TBC
            closure-outcome  | measures: [second-senior, late-entries]
            closure-outcome  | measures: [late-entries]
            evidence-variety | evidence-from: [rota] & evidence: \
            [{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: Rota of May, shows: 35 of 35}]
            evidence-variety | evidence-from: [audit] & evidence: \
            [{id: e1, title: Audit, kind: audit, date: 2026-05-24, ref: Audit 1, shows: 28 of 28}, {id: e2, title: Policy, kind: policy, date: 2026-05-20, ref: Audit 2, shows: Agreed}]
            evidence-variety | evidence-from: [rota] & evidence: \
            [{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: Rota of May, shows: 35 of 35}, \
            {id: e2, title: Minutes of the team meeting, kind: observation, date: 2026-05-20, ref: Minutes 5, sample: 1}]
            evidence-shows   | evidence: [{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: Rota of May}, \
            {id: rounds-watched, title: Two rounds, kind: observation, date: 2026-05-20, ref: Book 14, shows: 2 of 2 calm, sample: 2}]
            evidence-shows   | evidence: [{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: Rota of May, shows: 35 of 35}, \
            {id: rounds-watched, title: Two rounds, kind: observation, date: 2026-05-20, ref: Book 14, shows: 2 of 2 calm}]
            evidence-shows   | evidence: [{id: senior-rota, title: Rota audit to be done in June, kind: rota, date: 2026-05-24, ref: Rota of May, shows: 35}, \
            {id: rounds-watched, title: Two rounds, kind: observation, date: 2026-05-20, ref: Book 14, shows: 2 of 2 calm, sample: 2}]
            follow-up-check  | closure/recheck:
            follow-up-check  | closure/recheck: {due: 2029-05-31}
            follow-up-check  | closure/recheck: {due: 2026-06-02}
            follow-up-held   | closure/recheck: {due: 2026-05-31}
            follow-up-held   | closure/recheck: {due: 2026-06-14, done: 2026-05-31, outcome: not-held}
            follow-up-held   | closure/recheck: {due: 2026-06-14, done: 2026-05-31}
            follow-up-held   | closure/recheck: {due: 2026-06-14, done: 2026-05-31, outcome: partly-held}
            no-contradiction | steps: [{title: A second senior asked}]
            no-contradiction | closure/what-changed: The change is still in progress
            """;

    /** What each honest state says in place of closed, besides its status: what is decided is not said before it is. */
    private static final Map<String, String> HONEST = Map.of(
            "in-progress",
                    "next-review: 2026-06-10 & done-on: & closure/verified: & closure/closed: & closure/what-changed:",
            "done", "next-review: 2026-06-10 & closure/closed: & closure/what-changed:",
            "reopened", "next-review: 2026-06-10 & reopened: [{date: 2026-06-01, by: r-patel, reason: Not there yet}]");

    private static final Set<String> NEVER_TOGETHER = Set.of("follow-up-check", "follow-up-held");

    @TempDir
    private Path folder;

    static Stream<String> weak() {
        return WEAK.lines();
    }

    /** Each two faults that one action can have at once: not two of the same field. */
    static Stream<String> pairs() {
        List<String> rows = WEAK.lines().toList();
        List<String> pairs = new ArrayList<>();
        for (int first = 0; first < rows.size(); first++) {
            for (String second : rows.subList(first + 1, rows.size())) {
                if (Collections.disjoint(keys(rows.get(first)), keys(second))) {
                    pairs.add(rows.get(first) + " & " + changes(second));
                }
            }
        }
        return pairs.stream();
    }

    @Test
    void theSoundClosureCostsNothing() throws IOException {
        assertThat(found(fields(SOUND))).isEmpty();
    }

    /** Whoever fills each field only to get the badge is told what is missing. */
    @Test
    void whatIsFilledInForTheBadgeIsFound() throws IOException {
        String badge = "steps: [{title: A second senior asked, by: r-patel, done: 2026-05-12}]"
                + " & evidence: [{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: SharePoint},"
                + " {id: rounds-watched, title: Rounds to be watched in June, kind: observation, date: 2026-05-20, ref: Book 14}]"
                + " & closure/what-changed: The records were rewritten"
                + " & closure/oversight: Jo Green & closure/recheck: {due: 2029-05-31}";

        assertThat(rulesIn(found(changed(fields(SOUND), badge))))
                .containsExactlyInAnyOrder(
                        "independent-verifier",
                        "evidence-located",
                        "evidence-shows",
                        "closure-decision",
                        "follow-up-check");
    }

    @Test
    void eachClosureRuleHasItsRow() {
        assertThat(weak().map(row -> row.split(" ", 2)[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(Rules.all().stream()
                        .filter(rule -> rule.info().family() == Family.CLOSURE
                                || rule.info().id().name().equals("evidence-shows"))
                        .map(rule -> rule.info().id().name())
                        .toList());
    }

    /** Each rule finds fault together with each other one; but a recheck that is not planned can't be missed as well. */
    @Test
    void eachRuleMeetsEachOther() throws IOException {
        Set<Set<String>> met = new HashSet<>();
        for (String row : Stream.concat(weak(), pairs()).toList()) {
            List<String> rules = rulesIn(found(changed(fields(SOUND), changes(row))));
            rules.forEach(
                    one -> rules.forEach(other -> met.add(Stream.of(one, other).collect(Collectors.toSet()))));
        }
        List<String> closure =
                weak().map(row -> row.split(" ", 2)[0]).distinct().toList();
        for (String one : closure) {
            for (String other : closure) {
                Set<String> pair = Stream.of(one, other).collect(Collectors.toSet());
                assertThat(met.contains(pair)).as(pair.toString()).isNotEqualTo(pair.equals(NEVER_TOGETHER));
            }
        }
    }

    /** That a sound closure does cost less than an action left open without its next review shows that the scales move. */
    @Test
    void honestyAloneIsNotFree() throws IOException {
        Map<String, String> open = changed(fields(SOUND), HONEST.get("in-progress") + " & next-review:");
        open.put("status", "in-progress");

        assertThat(found(open)).hasSizeGreaterThan(found(fields(SOUND)).size());
    }

    @ParameterizedTest
    @MethodSource("weak")
    void honestyCostsLess(String row) throws IOException {
        assertThat(found(changed(fields(SOUND), changes(row))))
                .anyMatch(line -> line.contains("[" + row.split(" ", 2)[0] + "]"));
        assertHonestyCostsLess(row);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void honestyCostsLessThanTwoFaultsAtOnce(String row) throws IOException {
        assertHonestyCostsLess(row);
    }

    @Test
    void aTestedClosureCostsNothingAtHighRisk() throws IOException {
        assertThat(foundAtHighRisk(changed(fields(SOUND), atHighRisk("tested-by: m-osei, tested-on: 2026-05-22"))))
                .isEmpty();
    }

    /** Nobody has tested the rounds watched, or only somebody who helps, under whatever id. */
    @ParameterizedTest
    @ValueSource(strings = {"", "tested-by: m-osei, tested-on: 2026-05-22"})
    void honestyCostsLessThanEvidenceThatOnlyItsDoersHaveSeen(String tested) throws IOException {
        String weak = atHighRisk(tested) + " & contributors: [m-osei]";
        List<String> closed = foundAtHighRisk(changed(fields(SOUND), weak));

        assertThat(rulesIn(closed)).containsExactly("evidence-tested");
        for (Map.Entry<String, String> honest : HONEST.entrySet()) {
            Map<String, String> open = changed(fields(SOUND), weak + " & " + honest.getValue());
            open.put("status", honest.getKey());
            assertThat(foundAtHighRisk(open)).as(honest.getKey()).hasSizeLessThan(closed.size());
        }
    }

    private static String atHighRisk(String tested) {
        return "closure/closed: {by: r-patel, date: 2026-05-31, forum: Quality and safety committee} & evidence: "
                + "[{id: senior-rota, title: Rota, kind: rota, date: 2026-05-24, ref: Rota of May, shows: 35 of 35 evenings}, "
                + "{id: rounds-watched, title: Two rounds, kind: observation, date: 2026-05-20, ref: Book 14, shows: 2 of 2 calm, sample: 2, "
                + tested + "}]";
    }

    private void assertHonestyCostsLess(String row) throws IOException {
        List<String> closed = found(changed(fields(SOUND), changes(row)));
        for (Map.Entry<String, String> honest : HONEST.entrySet()) {
            Map<String, String> open = changed(fields(SOUND), changes(row) + " & " + honest.getValue());
            open.put("status", honest.getKey());
            List<String> found = found(open);
            assertThat(found).as(honest.getKey()).hasSizeLessThan(closed.size());
            assertThat(errors(found)).as(honest.getKey()).isLessThanOrEqualTo(errors(closed));
        }
    }

    private static long errors(List<String> found) {
        return found.stream().filter(line -> line.contains("error")).count();
    }

    private static String changes(String row) {
        return row.split(" *\\| ", 2)[1];
    }

    private static Set<String> keys(String row) {
        return Arrays.stream(changes(row).split(" & ", -1))
                .map(change -> change.substring(0, change.indexOf(':')))
                .collect(Collectors.toSet());
    }

    private static List<String> rulesIn(List<String> found) {
        return found.stream()
                .map(line -> line.substring(line.indexOf('[') + 1, line.indexOf(']')))
                .distinct()
                .toList();
    }

    private List<String> found(Map<String, String> action) throws IOException {
        return found(action, LASTING, "medium");
    }

    private List<String> foundAtHighRisk(Map<String, String> action) throws IOException {
        return found(action, LASTING + CONTROL, "high");
    }

    private List<String> found(Map<String, String> action, String beside, String risk) throws IOException {
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
        PageBlock block = PageBlock.of(yaml + beside + "```").get(0);
        List<String> basePlan = Files.readAllLines(Path.of("src/test/resources/rule-pages/base-plan.yaml")).stream()
                .map(line -> line.replace("    risk: medium", "    risk: " + risk))
                .toList();
        PageRun run = new PageRun("", block, basePlan, Files.createTempDirectory(folder, "cost"));
        return run.lines(run.check());
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
