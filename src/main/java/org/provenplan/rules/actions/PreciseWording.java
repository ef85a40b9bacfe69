package org.provenplan.rules.actions;

import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.VagueWording;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.WordsOption;
import org.provenplan.source.Span;
import org.provenplan.wording.ChangeWords;
import org.provenplan.wording.EvidenceWords;
import org.provenplan.wording.LabelWords;
import org.provenplan.wording.Lexicon;
import org.provenplan.wording.Notes;
import org.provenplan.wording.OversightWords;
import org.provenplan.wording.PlainWords;
import org.provenplan.wording.StatusContradiction;
import org.provenplan.wording.VaguePhrase;
import org.provenplan.yaml.slips.LostText;

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
                    checkNotesAndClosure(new StatusContradiction(action, context.catalogue()), judgement);
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
            for (Field<String> text : List.of(evidence.title(), evidence.shows())) {
                if (action.status() != ActionStatus.CLOSED || !isLeftToCome(text)) {
                    judgement.on(text);
                }
            }
        }
    }

    /** Whether {@code evidence-shows} has something to say of it. */
    private static boolean isLeftToCome(Field<String> text) {
        boolean open = text.key().equals("shows") && LeftOpen.isIn(text);
        return open || text.is((String it) -> new EvidenceWords(it).isAhead());
    }

    /** Of the notes the latest: those before it are a record. What another rule says of a text is not said twice. */
    private static void checkNotesAndClosure(StatusContradiction contradiction, WordingJudgement judgement) {
        Notes notes = Notes.of(contradiction.action());
        Optional<Fields> latest = notes.latest();
        if (latest.isPresent() && judgement.finds(latest.get().text("note"))) {
            if (!contradiction.isContradiction(latest.get()) && notes.copiesAtEnd(contradiction.catalogue()) == 0) {
                judgement.on(latest.get().text("note"));
            }
        }
        Optional<Fields> closure = contradiction.action().closure();
        if (closure.isPresent()) {
            checkClosure(closure.get(), contradiction, judgement);
        }
    }

    /** What a closure leaves open may stand open until the action is closed, and is then for the rules about closure to say. */
    private static void checkClosure(Fields closure, StatusContradiction contradiction, WordingJudgement judgement) {
        for (String key : CLOSURE) {
            Field<String> text = closure.text(key);
            if (!LeftOpen.isIn(text) && !isOfAnotherRule(text, contradiction)) {
                judgement.on(text);
            }
        }
        Optional<Field<String>> method = closure.inner("verified").map(verified -> verified.text("method"));
        if (method.isPresent() && !LeftOpen.isIn(method.get())) {
            judgement.on(method.get());
        }
    }

    /** Whether {@code no-contradiction} or {@code closure-decision} has something to say of what a closure says. */
    private static boolean isOfAnotherRule(Field<String> text, StatusContradiction contradiction) {
        boolean closed = contradiction.action().status() == ActionStatus.CLOSED;
        return switch (text.key()) {
            case "what-changed" ->
                contradiction.goesOn(text) || (closed && text.is((String it) -> new ChangeWords(it).isOnPaperOnly()));
            case "oversight" -> closed && text.is((String it) -> new OversightWords(it).namesOnlyAPerson());
            default -> false;
        };
    }

    /** Judges one text after another, as it stands in the source, so that the place is that of the phrase itself. */
    private record WordingJudgement(Lexicon lexicon, Report report) {
        /** Headings are short, and in more words there may be a deed: "Record pain at handover". */
        private static final int LONGEST_LABEL = 3;

        private static final VagueWording LABEL = new VagueWording(
                List.of(),
                "says what it is about, not what will be different",
                "write who does what that was not done before");
        private static final VagueWording OPEN = new VagueWording(
                List.of(),
                "leaves open what the plan is there to settle",
                "write what is decided, or who decides it by which day");

        /** Whether there is something to report. */
        boolean finds(Field<String> field) {
            return VaguePhrase.in(field, lexicon).isPresent() || LeftOpen.isIn(field);
        }

        /** Reports the first vague phrase of a text that holds nothing by which it can be checked. */
        void on(Field<String> field) {
            Optional<VaguePhrase> found = VaguePhrase.in(field, lexicon);
            if (found.isPresent()) {
                report(
                        field,
                        found.get().place(),
                        found.get().place().text(),
                        found.get().wording());
            } else if (LeftOpen.isIn(field) && !VaguePhrase.isIn(field)) {
                report(field, field.place(), field.get(), OPEN);
            }
        }

        /** Reports a title likewise, and one that only names a subject: "Staff training". */
        void onTitle(Field<String> title) {
            if (finds(title)) {
                on(title);
            } else if (title.is(WordingJudgement::isLabel)
                    && LostText.behind(title.place()).isEmpty()) {
                report(title, title.place(), title.get(), LABEL);
            }
        }

        private static boolean isLabel(String title) {
            List<String> words = PlainWords.of(title);
            return words.size() <= LONGEST_LABEL && LabelWords.areAll(words);
        }

        private void report(Field<String> field, Span phrase, String text, VagueWording wording) {
            report.at(
                    phrase,
                    field.key(),
                    field.key() + " must say what can be checked: " + Quotation.of(text) + " " + wording.why(),
                    wording.instead());
        }
    }
}
