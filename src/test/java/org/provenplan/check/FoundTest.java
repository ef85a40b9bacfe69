package org.provenplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Diagnostic.Status;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;
import org.provenplan.diagnostic.Subject;
import org.provenplan.source.SourceText;

/** Whatever was selected, each diagnostic is in one of the counts. */
class FoundTest {
    @ParameterizedTest
    @CsvSource({
        "ACTIVE, '', 1, 0, 0, 0",
        "'', ACTIVE, 0, 0, 0, 1",
        "'', WAIVED, 0, 1, 0, 0",
        "'', BASELINED, 0, 0, 1, 0",
        "WAIVED ACTIVE, BASELINED WAIVED ACTIVE, 1, 2, 1, 1",
        "ACTIVE ACTIVE, BASELINED BASELINED, 2, 0, 2, 0",
    })
    void countsEach(String shown, String hidden, int errors, int waived, int baselined, int unseen) {
        Found found = new Found(diagnostics(shown), diagnostics(hidden));
        assertThat(found.count(Severity.ERROR)).isEqualTo(errors);
        assertThat(found.waived()).isEqualTo(waived);
        assertThat(found.baselined()).isEqualTo(baselined);
        assertThat(found.unseen()).isEqualTo(unseen);
        assertThat(errors + waived + baselined + unseen).isEqualTo(found.all().size());
    }

    private static List<Diagnostic> diagnostics(String statuses) {
        Problem problem = Problem.of(new RuleId("due-date"), new SourceText("a.yaml", "").beginning(), "", "", "");
        List<Diagnostic> all = new ArrayList<>();
        for (String status : statuses.split(" ", -1)) {
            if (!status.isEmpty()) {
                Subject subject = new Subject("", "", "", "");
                all.add(new Diagnostic(problem, Severity.ERROR, "", subject, "", Status.valueOf(status)));
            }
        }
        return all;
    }
}
