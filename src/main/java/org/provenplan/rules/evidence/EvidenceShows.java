package org.provenplan.rules.evidence;

import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.ClosureProof;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.EvidenceKind;
import org.provenplan.rule.Family;
import org.provenplan.rule.Gaps;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.EvidenceWords;
import org.provenplan.wording.PlainWords;

/** What closes an action says what it shows and, where it is a sample, of how many; it tells of what was. */
final class EvidenceShows implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("evidence-shows", Family.EVIDENCE, Severity.ERROR);
    private static final String STAY_OPEN = ", or write status: done until it is known";
    private static final Set<EvidenceKind> SAMPLED = Set.of(
            EvidenceKind.OBSERVATION,
            EvidenceKind.SPOT_CHECK,
            EvidenceKind.FEEDBACK,
            EvidenceKind.STAFF_KNOWLEDGE_CHECK,
            EvidenceKind.CARE_RECORD,
            EvidenceKind.COMPETENCY_CHECK);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (action.status() == ActionStatus.CLOSED) {
                new ClosureProof(action).pieces().forEach(piece -> check(piece, report));
            }
        }
    }

    private static void check(Evidence piece, Report report) {
        Field<String> title = piece.fields().text("title");
        if (isAhead(title)) {
            reportAhead(title, report);
        } else if (isAhead(piece.shows())) {
            reportAhead(piece.shows(), report);
        } else {
            checkSaid(piece, title, report);
        }
    }

    private static boolean isAhead(Field<String> field) {
        return !LeftOpen.isIn(field) && field.is((String text) -> new EvidenceWords(text).isAhead());
    }

    private static void reportAhead(Field<String> field, Report report) {
        report.on(
                field,
                field.key() + " must tell of something that was found, since the action is closed on it: "
                        + Quotation.of(field.get()) + " is still to come",
                "write what was found once it is, or write status: done until then");
    }

    private static void checkSaid(Evidence piece, Field<String> title, Report report) {
        Gaps gaps = new Gaps("evidence");
        gaps.look(piece.fields(), "shows", "what it shows");
        if (piece.shows().is((String shows) -> title.is((String text) -> isSame(text, shows)))) {
            gaps.ask(piece.fields(), "shows", "what it shows, which is more than its title");
        }
        boolean sampled = piece.kind().is(SAMPLED::contains);
        if (sampled && (piece.sample().isMissing() || piece.sample().is(number -> number.signum() == 0))) {
            gaps.ask(piece.fields(), "sample", "how many it rests on");
        }
        gaps.reportTo(report, piece.fields().whereMissing(), STAY_OPEN);
    }

    private static boolean isSame(String title, String shows) {
        return PlainWords.of(title).equals(PlainWords.of(shows));
    }
}
