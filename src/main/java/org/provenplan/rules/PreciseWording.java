package org.provenplan.rules;

import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.WordsOption;

/** Actions, outcomes, notes and evidence can be checked; what findings say is the regulator's, and not judged. */
final class PreciseWording implements PlanRule {
    private static final WordsOption ALSO = new WordsOption("also", "further phrases that count as vague");
    private static final WordsOption NOT =
            new WordsOption("not", "phrases that don't count as vague, each as a diagnostic quotes it");
    private static final RuleInfo INFO =
            RuleInfo.of("precise-wording", Family.ACTIONS, Severity.WARNING).with(ALSO, NOT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Lexicon lexicon = Lexicon.standard()
                .with(context.options().words(ALSO), context.options().words(NOT));
        WordingJudgement judgement = new WordingJudgement(lexicon, report);
        for (Finding finding : plan.findings()) {
            for (Measure measure : finding.measures()) {
                judgement.on(measure.title());
            }
            for (Action action : finding.actions()) {
                if (action.isLive()) {
                    checkAction(action, judgement);
                }
            }
        }
    }

    private static void checkAction(Action action, WordingJudgement judgement) {
        judgement.on(action.title());
        for (Fields step : action.steps()) {
            judgement.on(step.text("title"));
        }
        for (Evidence evidence : action.evidence()) {
            judgement.on(evidence.title());
            judgement.on(evidence.shows());
        }
        for (Fields entry : action.progress()) {
            judgement.on(entry.text("note"));
        }
        Optional<Fields> closure = action.closure();
        if (closure.isPresent()) {
            judgement.on(closure.get().text("criteria"));
            judgement.on(closure.get().text("what-changed"));
            judgement.on(closure.get().text("oversight"));
        }
    }
}
