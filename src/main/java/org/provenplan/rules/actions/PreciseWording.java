package org.provenplan.rules.actions;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.WordsOption;
import org.provenplan.wording.Lexicon;
import org.provenplan.wording.Notes;
import org.provenplan.wording.SaidOfWork;

/** Actions, outcomes, notes and evidence can be checked; what findings say is the regulator's, and not judged. */
final class PreciseWording implements PlanRule {
    private static final WordsOption ALSO = new WordsOption("also", "further phrases that count as vague");
    private static final WordsOption NOT =
            new WordsOption("not", "phrases that don't count as vague, each as a diagnostic quotes it");
    private static final List<String> CLOSURE = List.of("criteria", "what-changed", "oversight");
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
                    checkSaid(new SaidOfWork(action, context.catalogue()), judgement);
                }
            }
        }
    }

    private static void checkAction(Action action, WordingJudgement judgement) {
        judgement.onTitle(action.title());
        for (Fields step : action.steps()) {
            judgement.on(step.text("title"));
        }
        for (Evidence evidence : action.evidence()) {
            judgement.on(evidence.title());
            judgement.on(evidence.shows());
        }
    }

    /** Of the notes the latest: those before it are a record. What another rule says of a text is not said twice. */
    private static void checkSaid(SaidOfWork said, WordingJudgement judgement) {
        Notes notes = Notes.of(said.action());
        Optional<Fields> latest = notes.latest();
        if (latest.isPresent() && judgement.finds(latest.get().text("note"))) {
            if (!said.isContradiction(latest.get()) && notes.copiesAtEnd(said.catalogue()) == 0) {
                judgement.on(latest.get().text("note"));
            }
        }
        Optional<Fields> closure = said.action().closure();
        if (closure.isPresent()) {
            checkClosure(closure.get(), said, judgement);
        }
    }

    /** What a closure leaves open may stand open until the action is closed, and is then for the rules about closure to say. */
    private static void checkClosure(Fields closure, SaidOfWork said, WordingJudgement judgement) {
        for (String key : CLOSURE) {
            Field<String> text = closure.text(key);
            if (!LeftOpen.isIn(text) && !(key.equals("what-changed") && judgement.finds(text) && said.goesOn(text))) {
                judgement.on(text);
            }
        }
    }
}
