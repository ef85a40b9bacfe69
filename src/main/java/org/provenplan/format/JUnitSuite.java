package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tests of one plan.
 *
 * @param name the plan file
 * @param group what its tests are sorted under
 * @param cases no two of the same name
 */
record JUnitSuite(String name, String group, List<JUnitTest> cases) {
    /** A suite in which tests of the same name are numbered; one without any has one that passed. */
    static JUnitSuite of(String name, String group, List<JUnitTest> tests) {
        if (tests.isEmpty()) {
            return new JUnitSuite(name, group, List.of(JUnitTest.PASSED));
        }
        Map<String, Integer> counts = new HashMap<>();
        List<JUnitTest> numbered = new ArrayList<>();
        for (JUnitTest test : tests) {
            int count = counts.merge(test.name(), 1, Integer::sum);
            numbered.add(count == 1 ? test : test.named(test.name() + " (" + count + ")"));
        }
        return new JUnitSuite(name, group, numbered);
    }

    long tests() {
        return cases.size();
    }

    long count(JUnitTest.Outcome outcome) {
        return cases.stream().filter(test -> test.outcome() == outcome).count();
    }

    void write(Appendable out) throws IOException {
        out.append("  <testsuite name=\"" + XmlText.attribute(name) + "\" tests=\"" + tests() + "\"");
        out.append(" failures=\"" + count(JUnitTest.Outcome.FAILURE) + "\"");
        out.append(" errors=\"" + count(JUnitTest.Outcome.ERROR) + "\"");
        out.append(" skipped=\"" + count(JUnitTest.Outcome.SKIPPED) + "\" time=\"0\">\n");
        for (JUnitTest test : cases) {
            test.write(group, out);
        }
        out.append("  </testsuite>\n");
    }
}
