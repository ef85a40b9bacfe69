package org.provenplan.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rules.Rules;

class ProfileTest {
    /** A family, what something in it usually weighs, and what it weighs under each profile. */
    @ParameterizedTest
    @CsvSource({
        "text,      error,   error,   error,   error,   error",
        "text,      warning, warning, warning, warning, warning",
        "structure, error,   error,   error,   error,   error",
        "ownership, error,   warning, error,   error,   error",
        "ownership, warning, info,    warning, warning, warning",
        "findings,  error,   warning, error,   error,   error",
        "findings,  warning, info,    warning, error,   warning",
        "findings,  info,    info,    info,    info,    info",
        "actions,   error,   warning, error,   error,   error",
        "actions,   warning, info,    warning, warning, warning",
        "measures,  warning, info,    warning, error,   warning",
        "evidence,  error,   warning, error,   error,   error",
        "evidence,  warning, info,    warning, warning, error",
        "evidence,  info,    info,    info,    info,    error",
        "review,    warning, info,    warning, warning, warning",
        "closure,   warning, info,    warning, warning, error",
        "history,   warning, info,    warning, warning, warning",
        "privacy,   error,   error,   error,   error,   error",
        "privacy,   warning, warning, warning, warning, warning",
    })
    void weighs(String family, String usual, String draft, String working, String submission, String closure) {
        Family of = Family.valueOf(family.toUpperCase(Locale.ROOT));
        Severity from = Severity.valueOf(usual.toUpperCase(Locale.ROOT));

        assertThat(Stream.of(Profile.values()).map(profile -> profile.weigh(RuleInfo.of("some-rule", of, from), from)
                        .word()))
                .containsExactly(draft, working, submission, closure);
    }

    @Test
    void aMissedTargetIsAnErrorBeforeClosing() {
        RuleInfo rule = RuleInfo.of("target-reached", Family.MEASURES, Severity.WARNING);
        assertThat(Stream.of(Profile.values())
                        .map(profile -> profile.weigh(rule, Severity.WARNING).word()))
                .containsExactly("info", "warning", "error", "error");
    }

    /** Whatever rules there are: no profile switches one off, and working is as the rulebook says. */
    @TestFactory
    Stream<DynamicTest> leavesEveryRuleOn() {
        return Rules.all().stream()
                .map(rule -> rule.info())
                .map(info -> DynamicTest.dynamicTest(info.id().name(), () -> {
                    for (Profile profile : Profile.values()) {
                        PlanSettings settings = PlanSettings.of(Setting.usual(profile));
                        assertThat(settings.isOff(info)).isFalse();
                        assertThat(settings.level(info)).isEqualTo(Optional.of(settings.weigh(info, Severity.ERROR)));
                    }
                    assertThat(PlanSettings.standard().level(info)).contains(info.severity());
                }));
    }

    /** A case that weighs less than its rule is lifted with it, and never weighs more than a level by name. */
    @ParameterizedTest
    @CsvSource({
        "WORKING, EVIDENCE, ERROR, WARNING, WARNING",
        "CLOSURE, EVIDENCE, ERROR, WARNING, ERROR",
        "CLOSURE, REVIEW, ERROR, WARNING, WARNING",
        "SUBMISSION, FINDINGS, ERROR, WARNING, ERROR",
        "SUBMISSION, FINDINGS, ERROR, INFO, INFO",
        "DRAFT, FINDINGS, ERROR, WARNING, INFO",
    })
    void weighsCasesOfARule(Profile profile, Family family, Severity rule, Severity atMost, Severity expected) {
        RuleInfo info = RuleInfo.of("made-up", family, rule);

        assertThat(PlanSettings.of(Setting.usual(profile)).weigh(info, atMost)).isEqualTo(expected);
    }
}
