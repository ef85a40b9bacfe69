package org.provenplan.rules.actions;

import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.VagueWording;
import org.provenplan.plan.Field;
import org.provenplan.plan.LeftOpen;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.source.Span;
import org.provenplan.wording.LabelWords;
import org.provenplan.wording.Lexicon;
import org.provenplan.wording.PlainWords;
import org.provenplan.wording.VaguePhrase;
import org.provenplan.yaml.LostText;

/** Judges one text after another, as it stands in the source, so that the place is that of the phrase itself. */
record WordingJudgement(Lexicon lexicon, Report report) {
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
