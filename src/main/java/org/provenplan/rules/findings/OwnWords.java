package org.provenplan.rules.findings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.AndList;
import org.provenplan.wording.PlainWords;

/** Nothing stands in a finding as {@code init} wrote it to show how one is written. */
final class OwnWords implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("own-words", Family.FINDINGS, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            List<Field<String>> untouched = new ArrayList<>();
            for (Field<String> text : texts(finding)) {
                if (text.is(Example::has)) {
                    untouched.add(text);
                }
            }
            if (!untouched.isEmpty()) {
                report(untouched, report);
            }
        }
    }

    private static List<Field<String>> texts(Finding finding) {
        List<Field<String>> texts = new ArrayList<>();
        texts.add(finding.title());
        texts.add(finding.fields().text("impact"));
        for (Fields rootCause : finding.rootCauses()) {
            texts.add(rootCause.text("cause"));
        }
        for (Measure measure : finding.measures()) {
            texts.add(measure.title());
        }
        for (Action action : finding.actions()) {
            texts.add(action.title());
            action.closure().ifPresent(closure -> texts.add(closure.text("criteria")));
        }
        return texts;
    }

    /** Said once for a finding, however much of it is still the example. */
    private static void report(List<Field<String>> untouched, Report report) {
        Field<String> first = untouched.get(0);
        Set<String> others = new LinkedHashSet<>();
        untouched.subList(1, untouched.size()).forEach(text -> others.add(text.key()));
        report.on(
                first,
                first.key() + " must be your own: it stands there as provenplan init wrote it"
                        + (others.isEmpty()
                                ? ""
                                : ", as " + (others.size() == 1 ? "does " : "do ") + AndList.of(List.copyOf(others))
                                        + " further down"),
                "write what is so in your service, or delete the example");
    }

    /** The texts of the finding that {@code init} writes, read when the first plan is judged. */
    private static final class Example {
        private static final Pattern TEXT = Pattern.compile(" *(?:- )?(?:title|impact|cause|criteria): (.*)");
        private static final List<List<String>> TEXTS = read();

        static boolean has(String text) {
            for (List<String> words : TEXTS) {
                if (PlainWords.are(words, text)) {
                    return true;
                }
            }
            return false;
        }

        private static List<List<String>> read() {
            try (BufferedReader starter = new BufferedReader(new InputStreamReader(
                    OwnWords.class.getResourceAsStream("/starter/plan.yaml"), StandardCharsets.UTF_8))) {
                List<List<String>> texts = new ArrayList<>();
                boolean inFindings = false;
                for (String line = starter.readLine(); line != null; line = starter.readLine()) {
                    inFindings |= line.startsWith("findings:");
                    Matcher text = TEXT.matcher(line);
                    if (inFindings && text.matches()) {
                        texts.add(PlainWords.of(text.group(1)));
                    }
                }
                return texts;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
