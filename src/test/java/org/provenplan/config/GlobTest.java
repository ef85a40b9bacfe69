package org.provenplan.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "plans/a.yaml, plans/a.yaml, true",
        "plans/a.yaml, plans/b.yaml, false",
        "./plans/a.yaml, plans/a.yaml, true",
        "*.yaml, a.yaml, true",
        "*.yaml, plans/a.yaml, false",
        "*.yaml, a.yml, false",
        "**/*.yaml, a.yaml, true",
        "**/*.yaml, plans/ward/a.yaml, true",
        "plans/*, plans/a.yaml, true",
        "plans/*, plans/ward/a.yaml, false",
        "plans/**, plans/ward/a.yaml, true",
        "plans/**, plan/a.yaml, false",
        "plans, plans/ward/a.yaml, true",
        "plans/, plans/ward/a.yaml, true",
        "plans, my-plans/a.yaml, false",
        "pl?ns/a.yaml, plans/a.yaml, true",
        "pl?ns/a.yaml, plns/a.yaml, false",
        "plans/**/draft/*.yaml, plans/draft/a.yaml, true",
        "plans/**/draft/*.yaml, plans/1/2/draft/a.yaml, true",
        "plans/**/draft/*.yaml, plans/1/2/final/a.yaml, false",
        "**/draft, plans/draft/a.yaml, true",
        "ward-*-2026.yaml, ward-7-2026.yaml, true",
        "ward-*-2026.yaml, ward-2026.yaml, false",
        "*a*a*a*a*a*a*a*a*a*b, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, false",
        "**/**/**/**/**/x, a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a, false",
        "plans/**, plans, true",
    })
    void standsForPaths(String pattern, String path, boolean matches) {
        assertThat(Glob.of(pattern).matches(path)).isEqualTo(matches);
    }
}
