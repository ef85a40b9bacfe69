package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.diagnostic.Problem;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanReader;
import org.provenplan.rule.Options;
import org.provenplan.rule.PlanFiles;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;

/** What a measure is counted in, and whether less or more of it is better, changes no verdict about its course. */
class ScaledMeasuresTest {
    private static final long SEED = 20_260_601;
    private static final int MEASURES = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 26);
    private static final List<String> RULES = List.of("target-moves", "real-movement", "gain-held");

    /**
     * A measure in random numbers.
     *
     * @param better empty where its author left it out
     */
    private record Numbers(String type, String better, int baseline, String goal, int target, List<Integer> readings) {
        static Numbers random(Random random) {
            List<Integer> readings =
                    random.ints(random.nextInt(6), 0, 7).boxed().toList();
            return new Numbers(
                    List.of("outcome", "process", "balancing").get(random.nextInt(3)),
                    List.of("", "lower", "higher").get(random.nextInt(3)),
                    random.nextInt(7),
                    random.nextBoolean() ? "value" : "change",
                    random.nextInt(7),
                    readings);
        }

        /** The measure as it stands in a plan when its numbers are counted another way. */
        String written(UnaryOperator<BigDecimal> count, boolean flipped) {
            String way = flipped ? (better.equals("lower") ? "higher" : "lower") : better;
            List<String> dated = new ArrayList<>();
            for (int i = 0; i < readings.size(); i++) {
                dated.add("{date: " + FIRST.plusWeeks(i) + ", value: " + counted(readings.get(i), count) + "}");
            }
            return "{id: m, title: M, type: " + type + (better.isEmpty() ? "" : ", better: " + way)
                    + ", baseline: {date: 2026-04-01, value: " + counted(baseline, count) + "}, target: {" + goal + ": "
                    + (goal.equals("change") ? (target - 3) * 35 + "%" : counted(target, count)) + "}, readings: ["
                    + String.join(", ", dated) + "]}";
        }

        private static String counted(int number, UnaryOperator<BigDecimal> count) {
            return count.apply(BigDecimal.valueOf(number)).toPlainString();
        }
    }

    @Test
    void anotherScaleOrTheOppositeChangesNoVerdict() {
        Random random = new Random(SEED);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < MEASURES; i++) {
            Numbers numbers = Numbers.random(random);
            BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(99_999), random.nextInt(7));
            String verdict = verdict(numbers.written(value -> value, false));
            seen.add(verdict);

            assertThat(verdict(numbers.written(factor::multiply, false)))
                    .as("%s times %s", numbers, factor)
                    .isEqualTo(verdict);
            assertThat(verdict(numbers.written(value -> value.multiply(factor).negate(), true)))
                    .as("the opposite of %s times %s", numbers, factor)
                    .isEqualTo(verdict);
        }
        assertThat(seen).contains("", "target-moves", "real-movement", "gain-held");
    }

    private static String verdict(String measure) {
        Plan plan = plan("provenplan: 1\nid: p\nfindings:\n  - id: f\n    title: F\n    measures:\n      - " + measure
                + "\n    actions:\n      - {id: a, title: A, status: in-progress}\n");
        RuleContext context = new RuleContext(
                LocalDate.of(2026, 6, 1), Catalogue.bundled(), (in, path) -> PlanFiles.Status.THERE, Options.STANDARD);
        return RULES.stream()
                .flatMap(rule -> problems(rule, plan, context).stream())
                .map(problem -> problem.rule().name())
                .collect(Collectors.joining(" "));
    }

    private static List<Problem> problems(String name, Plan plan, RuleContext context) {
        PlanRule rule = (PlanRule) Rules.named(name).orElseThrow();
        Report report = new Report(rule.info().id());
        rule.check(plan, context, report);
        return report.problems();
    }

    private static Plan plan(String text) {
        DecodedText source = DecodedText.of(new SourceText("plan.yaml", text));
        return PlanReader.read(new YamlReader(Limits.DEFAULT).read(source), List.of())
                .plan()
                .orElseThrow();
    }
}
