package org.provenplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.config.Setting;
import org.provenplan.config.WaiverTerms;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.plan.Plan;
import org.provenplan.yaml.Limits;

/** What a configuration may say of waivers; what holds without one is in the cases of {@code waivers-in-force}. */
class WaiverPolicyTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-01");
    private static final String PLAN = """
            provenplan: 1
            id: bells
            people:
              r-patel: {name: Ravi Patel, role: Nominated individual}
              j-green: {name: Jo Green, role: Manager, until: 2026-05-31}
              k-black: {name: Kim Black, role: Nurse, from: 2026-06-02}
              l-white: {name: Lee White, role: Nurse, from: 2026-06-01, until: 2026-06-01}
              l-white-2: {name: "lee white ", role: Nurse in charge}
              h-brown: {name: Hal Brown, role: Carer}
            findings:
              - id: f1
                title: No call bell is answered at night
                actions: [{id: a1, owner: l-white, contributors: [Hal Brown], evidence: [{id: e1}]}]
            waivers: [{rule: %s, item: f1, reason: Decided later, approved-by: r-patel, expires: %s}]
            """;

    @ParameterizedTest
    @CsvSource({
        "90, '',                       every-finding-answered, 2026-08-30, ''",
        "90, '',                       every-finding-answered, 2026-08-31, TOO_LONG",
        "30, '',                       every-finding-answered, 2026-07-01, ''",
        "30, '',                       every-finding-answered, 2026-07-02, TOO_LONG",
        "0,  '',                       every-finding-answered, 2026-06-01, ''",
        "0,  '',                       every-finding-answered, 2026-06-02, TOO_LONG",
        "90, every-finding-answered,   every-finding-answered, 2026-07-01, NEVER_WAIVED",
        "90, dates-in-order,           every-finding-answered, 2026-07-01, ''",
        "30, every-finding-answered,   every-finding-answered, 2026-08-30, NEVER_WAIVED TOO_LONG",
        "30, every-finding-answered,   every-finding-answered, 2026-05-31, EXPIRED NEVER_WAIVED",
    })
    void obstacles(int mostDays, String never, String rule, String expires, String obstacles) {
        Set<RuleId> refused = Stream.of(never.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(RuleId::new)
                .collect(Collectors.toSet());
        WaiverPolicy policy =
                new WaiverPolicy(new WaiverTerms(new Setting<>(mostDays, ""), new Setting<>(refused, "")), AS_OF);
        Plan plan = plan(PLAN.formatted(rule, expires));

        assertThat(policy.obstacles(plan.fields().each("waivers").get(0), new WaivableItems(plan)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(obstacles.isEmpty() ? new String[0] : obstacles.split(" ", -1));
    }

    private static Plan plan(String yaml) {
        Path here = Path.of("").toAbsolutePath();
        CheckRequest.PipedPlan piped = new CheckRequest.PipedPlan(
                here.resolve("plan.yaml"), ByteBuffer.wrap(yaml.getBytes(StandardCharsets.UTF_8)));
        return Checker.check(new CheckRequest(List.of(), Optional.of(piped), here, AS_OF, Limits.DEFAULT))
                .plans()
                .get(0)
                .plan()
                .orElseThrow();
    }

    /** Who approves is in post on the day of the check, and excuses nobody's work but that of others. */
    @ParameterizedTest
    @CsvSource({
        "r-patel,   f1, ''",
        "r-patel,   a1, ''",
        "r-patel,   bells, ''",
        "j-green,   f1, APPROVER_NOT_IN_POST",
        "k-black,   f1, APPROVER_NOT_IN_POST",
        "l-white,   bells, ''",
        "l-white,   f1, OWN_APPROVAL",
        "l-white,   a1, OWN_APPROVAL",
        "l-white,   e1, OWN_APPROVAL",
        "l-white-2, a1, OWN_APPROVAL",
        "h-brown,   a1, OWN_APPROVAL",
        "nobody-x,  f1, ''",
    })
    void approvers(String approver, String item, String obstacles) {
        Plan plan = plan(PLAN.formatted("every-finding-answered", "2026-07-01")
                .replace("approved-by: r-patel", "approved-by: " + approver)
                .replace("item: f1", "item: " + item));
        WaiverPolicy policy = new WaiverPolicy(WaiverTerms.STANDARD, AS_OF);

        assertThat(policy.obstacles(plan.fields().each("waivers").get(0), new WaivableItems(plan)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(obstacles.isEmpty() ? new String[0] : obstacles.split(" ", -1));
    }
}
