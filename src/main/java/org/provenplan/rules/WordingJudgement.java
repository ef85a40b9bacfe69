package org.provenplan.rules;

import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.VagueWording;
import org.provenplan.plan.Field;
import org.provenplan.plan.LeftOpen;
import org.provenplan.rule.Report;
import org.provenplan.source.Span;
import org.provenplan.wording.Anchors;
import org.provenplan.wording.LabelWords;
import org.provenplan.wording.Lexicon;
import org.provenplan.wording.PhraseIndex.Found;
import org.provenplan.wording.PlainWords;
import org.provenplan.yaml.LostText;
import org.provenplan.yaml.YamlScalar;

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

    /** Whether {@code precise-wording}, as it stands without a configuration, has something to say of a text. */
    static boolean isVague(Field<String> field) {
        return field.node().orElse(null) instanceof YamlScalar scalar
                && phraseIn(field, scalar, Lexicon.standard()).isPresent();
    }

    /** Whether there is something to report. */
    boolean finds(Field<String> field) {
        return field.node().orElse(null) instanceof YamlScalar scalar
                && (phraseIn(field, scalar, lexicon).isPresent() || LeftOpen.isIn(field));
    }

    /** Reports the first vague phrase of a text that holds nothing by which it can be checked. */
    void on(Field<String> field) {
        if (field.isPresent() && field.node().orElse(null) instanceof YamlScalar scalar) {
            Optional<Found<VagueWording>> found = phraseIn(field, scalar, lexicon);
            if (found.isPresent()) {
                Span phrase = scalar.span()
                        .source()
                        .span(found.get().from(), found.get().to());
                report(field, phrase, phrase.text(), found.get().value());
            } else if (LeftOpen.isIn(field) && !isVague(field)) {
                report(field, field.place(), field.get(), OPEN);
            }
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

    private static Optional<Found<VagueWording>> phraseIn(Field<String> field, YamlScalar scalar, Lexicon lexicon) {
        if (!field.isPresent() || hasDigit(field.get())) {
            return Optional.empty();
        }
        Span span = content(scalar);
        Optional<Found<VagueWording>> found = firstUsed(span, lexicon);
        boolean anchored =
                found.isPresent() && new Anchors(span.source().text(), span.from(), span.to(), found.get()).any();
        return anchored ? Optional.empty() : found;
    }

    /** The first vague phrase that the text uses itself, rather than quotes. */
    private static Optional<Found<VagueWording>> firstUsed(Span span, Lexicon lexicon) {
        String text = span.source().text();
        Optional<Found<VagueWording>> found = lexicon.first(text, span.from(), span.to());
        while (found.isPresent() && isQuoted(text, span.from(), found.get().from())) {
            found = lexicon.first(text, found.get().to(), span.to());
        }
        return found;
    }

    /** Whether a quotation begins right before an offset; the quotation mark of YAML is none. */
    private static boolean isQuoted(String text, int from, int at) {
        return at - 1 > from && "\"'“‘«".indexOf(text.charAt(at - 1)) >= 0;
    }

    private void report(Field<String> field, Span phrase, String text, VagueWording wording) {
        report.at(
                phrase,
                field.key(),
                field.key() + " must say what can be checked: " + Quotation.of(text) + " " + wording.why(),
                wording.instead());
    }

    /** Where a text itself stands: for a block, without the line that introduces it, which may hold a comment. */
    private static Span content(YamlScalar scalar) {
        Span span = scalar.span();
        if (scalar.style() != YamlScalar.Style.BLOCK) {
            return span;
        }
        int lineEnd = span.source().text().indexOf('\n', span.from());
        return lineEnd < 0 || lineEnd > span.to() ? span : span.source().span(lineEnd, span.to());
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
