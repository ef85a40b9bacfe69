package org.provenplan.rules.findings;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class FindingsFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new CauseNotSymptom(),
            new CheckHeld(),
            new EveryFindingAnswered(),
            new FindingSource(),
            new GoodAreasKept(),
            new ImmediateControl(),
            new LinkedStandard(),
            new NoticeAnswered(),
            new OthersTold(),
            new OwnWords(),
            new RegulatorDeadline(),
            new RiskFits(),
            new RootCause(),
            new SpecificFinding());

    private FindingsFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
