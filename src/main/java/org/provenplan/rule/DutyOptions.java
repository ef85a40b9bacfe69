package org.provenplan.rule;

import java.util.Map;
import java.util.function.Function;
import org.provenplan.duty.Terms;
import org.provenplan.plan.Vocabulary.Risk;

/** The options of rules by which it is known when something is owed: these rules, lists and reports go by the same days. */
public final class DutyOptions {
    public static final String PROOF_RULE = "proof-in-time";
    public static final String EVIDENCE_RULE = "evidence-current";
    public static final String REVIEW_RULE = "review-interval";
    public static final String ESCALATION_RULE = "overdue-escalated";

    public static final NumberOption PROOF_DAYS =
            new NumberOption("days", 62, 1, "days after an action is done until it is closed");
    public static final NumberOption EVIDENCE_DAYS =
            new NumberOption("closed", 30, 0, "days after an action was closed until its evidence may expire");
    public static final NumberOption CRITICAL_REVIEW = review("critical", 7);
    public static final NumberOption HIGH_REVIEW = review("high", 14);
    public static final NumberOption MEDIUM_REVIEW = review("medium", 31);
    public static final NumberOption LOW_REVIEW = review("low", 92);

    public static final NumberOption ESCALATION = new NumberOption(
            "days", 14, 0, "days that an action may be overdue before somebody above its owner decides");
    public static final NumberOption HIGH_RISK_ESCALATION =
            new NumberOption("high-risk-days", 7, 0, "the same where the finding's risk is critical or high");

    public static final String RECORDING_RULE = "dated-when-written";
    public static final NumberOption RECORDING_DAYS =
            new NumberOption("days", 31, 1, "how many days an entry may be older than the commit that added it");

    private DutyOptions() {}

    /**
     * The days as they are set.
     *
     * @param ofRule what is set for the rule of a name
     */
    public static Terms terms(Function<String, Options> ofRule) {
        Options review = ofRule.apply(REVIEW_RULE);
        Options escalation = ofRule.apply(ESCALATION_RULE);
        return new Terms(
                ofRule.apply(PROOF_RULE).number(PROOF_DAYS),
                ofRule.apply(EVIDENCE_RULE).number(EVIDENCE_DAYS),
                Map.of(
                        Risk.CRITICAL, review.number(CRITICAL_REVIEW),
                        Risk.HIGH, review.number(HIGH_REVIEW),
                        Risk.MEDIUM, review.number(MEDIUM_REVIEW),
                        Risk.LOW, review.number(LOW_REVIEW)),
                escalation.number(ESCALATION),
                escalation.number(HIGH_RISK_ESCALATION));
    }

    private static NumberOption review(String risk, int days) {
        return new NumberOption(risk, days, 1, "the most days to the next review where the finding's risk is " + risk);
    }
}
