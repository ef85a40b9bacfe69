package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.HistoryGap;
import org.provenplan.check.LeftOut;
import org.provenplan.diagnostic.Diagnostic;

/**
 * For programs that show the results of tests: a suite for each plan, in which each diagnostic is a test that failed. Those
 * that only inform or that do not count are tests that were skipped; what could not be checked is an error. What has been put
 * right is a test that passed, and so is each rule that finds nothing; where there are many plans, one test stands for those.
 */
final class JUnitFormat implements Format<CheckResult> {
    private static final String ALL_PLANS = "all plans together";
    /** Of so many plans each has its own test for every rule that finds nothing. */
    private static final int MOST_IN_DETAIL = 50;

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        List<JUnitSuite> suites = suites(result);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"provenplan\"");
        out.append(" tests=\"" + suites.stream().mapToLong(JUnitSuite::tests).sum() + "\"");
        out.append(" failures=\"" + sum(suites, JUnitTest.Outcome.FAILURE) + "\"");
        out.append(" errors=\"" + sum(suites, JUnitTest.Outcome.ERROR) + "\" time=\"0\">\n");
        for (JUnitSuite suite : suites) {
            suite.write(out);
        }
        out.append("</testsuites>\n");
    }

    private static long sum(List<JUnitSuite> suites, JUnitTest.Outcome outcome) {
        return suites.stream().mapToLong(suite -> suite.count(outcome)).sum();
    }

    private static List<JUnitSuite> suites(CheckResult result) {
        Masks masks = Masks.of(result);
        Map<String, List<JUnitTest>> notChecked = notChecked(result);
        List<Diagnostic> fixed = result.fixed();
        KeptRules kept = KeptRules.of(result);
        boolean inDetail = result.plans().size() <= MOST_IN_DETAIL;
        List<JUnitSuite> suites = new ArrayList<>();
        for (PlanDiagnostics ofPlan : PlanDiagnostics.of(result, result.diagnostics())) {
            String file = ofPlan.plan().file();
            String id = ofPlan.plan().id();
            List<JUnitTest> tests = new ArrayList<>(notChecked.getOrDefault(file, List.of()));
            for (Diagnostic diagnostic : ofPlan.diagnostics()) {
                tests.add(JUnitTest.of(diagnostic, result.isNew(diagnostic), masks));
            }
            for (Diagnostic diagnostic : fixed) {
                if (isOf(diagnostic, ofPlan.plan())) {
                    tests.add(JUnitTest.passed(diagnostic, masks));
                }
            }
            tests.addAll(passed(kept.by(ofPlan.plan()), inDetail));
            suites.add(JUnitSuite.of(file, masks.in(id.isEmpty() ? file : id), tests));
        }
        if (notChecked.containsKey("")) {
            suites.add(JUnitSuite.of(ALL_PLANS, ALL_PLANS, notChecked.get("")));
        }
        for (LeftOut plan : result.unjudged().leftOut()) {
            suites.add(JUnitSuite.of(plan.file(), masks.in(plan.file()), List.of(JUnitTest.of(plan))));
        }
        return suites;
    }

    private static List<JUnitTest> passed(List<String> rules, boolean inDetail) {
        if (inDetail) {
            return rules.stream().map(JUnitTest::passed).toList();
        }
        return rules.isEmpty() ? List.of() : List.of(JUnitTest.passed(Counted.of(rules.size(), "rule") + " kept"));
    }

    /** Whether something that was found in the past was found in a plan, which may have been moved since. */
    private static boolean isOf(Diagnostic diagnostic, CheckedPlan plan) {
        return diagnostic.plan().isEmpty()
                ? diagnostic.place().source().file().equals(plan.file())
                : diagnostic.plan().equals(plan.id());
    }

    /** What could not be checked, by the plan file. */
    private static Map<String, List<JUnitTest>> notChecked(CheckResult result) {
        Map<String, List<JUnitTest>> byFile = new TreeMap<>();
        for (Incomplete part : Incomplete.of(result)) {
            byFile.computeIfAbsent(part.file(), file -> new ArrayList<>()).add(JUnitTest.of(part));
        }
        for (HistoryGap gap : result.unjudged().gaps()) {
            for (String file : gap.files()) {
                byFile.computeIfAbsent(file, none -> new ArrayList<>()).add(JUnitTest.of(gap));
            }
        }
        return byFile;
    }
}
