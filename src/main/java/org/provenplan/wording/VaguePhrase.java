package org.provenplan.wording;

import java.util.Optional;
import org.provenplan.catalogue.VagueWording;
import org.provenplan.plan.Field;
import org.provenplan.source.Span;
import org.provenplan.wording.PhraseIndex.Found;
import org.provenplan.yaml.YamlScalar;

/**
 * A vague phrase in a text that holds nothing by which it can be checked.
 *
 * @param place the phrase itself, as it stands in the source
 * @param wording what is wrong with it
 */
public record VaguePhrase(Span place, VagueWording wording) {
    /** Whether {@code precise-wording}, as it stands without a configuration, has something to say of a text. */
    public static boolean isIn(Field<String> field) {
        return in(field, Lexicon.standard()).isPresent();
    }

    /** The first one of a text. */
    public static Optional<VaguePhrase> in(Field<String> field, Lexicon lexicon) {
        if (!field.isPresent() || hasDigit(field.get()) || !(field.node().orElse(null) instanceof YamlScalar scalar)) {
            return Optional.empty();
        }
        Span span = content(scalar);
        Optional<Found<VagueWording>> found = lexicon.first(span.source().text(), span.from(), span.to());
        boolean anchored =
                found.isPresent() && new Anchors(span.source().text(), span.from(), span.to(), found.get()).any();
        return anchored
                ? Optional.empty()
                : found.map(phrase -> new VaguePhrase(span.source().span(phrase.from(), phrase.to()), phrase.value()));
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
