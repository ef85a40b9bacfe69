package org.provenplan.plan;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.slips.Quoted;

/** Binds words of a vocabulary; for another word the one is suggested that it most likely stands for. */
final class WordBinder {
    private final Problems problems;

    WordBinder(Problems problems) {
        this.problems = problems;
    }

    Field<?> bind(String key, Class<? extends Word> vocabulary, YamlScalar scalar, String text) {
        Optional<? extends Word> exact = OtherWords.exact(vocabulary, text);
        if (exact.isPresent()) {
            return Field.present(key, exact.get(), scalar);
        }
        List<String> words = Word.all(vocabulary);
        String list = String.join(", ", words);
        Optional<? extends Word> spelling = OtherWords.exact(vocabulary, OtherWords.normal(text));
        Optional<String> meant = spelling.map(Word::word)
                .or(() -> OtherWords.meant(vocabulary, text).map(Word::word))
                .or(() -> Nearest.to(text, words));
        problems.add(
                StructureRules.FIELD_VALUES,
                scalar.span(),
                key,
                key + " must be one of " + (words.size() > 4 ? "its " + words.size() + " words" : list) + ", not \""
                        + Quoted.excerpt(text) + "\"",
                meant.map(word -> write(scalar, text, word, words, " (allowed: " + list + ")"))
                        .orElseGet(() -> Fix.advice("write one of " + list)));
        return spelling.isPresent() ? Field.present(key, spelling.get(), scalar) : Field.malformed(key, scalar);
    }

    /** A name of something that the program knows. */
    Field<?> name(String key, ValueShape.OneOf known, YamlScalar scalar, String text) {
        if (known.names().contains(text)) {
            return Field.present(key, text, scalar);
        }
        return problems.malformed(
                StructureRules.FIELD_VALUES,
                key,
                scalar,
                "the name of a " + known.kind() + ", and there is none called \"" + Quoted.excerpt(text) + "\"",
                Nearest.to(text, known.names())
                        .map(name -> write(scalar, text, name, known.names(), ""))
                        .orElseGet(() -> Fix.advice("write one that is there, such as "
                                + known.names().get(0))));
    }

    /** Another word than the one that was typed is a claim, which only a misspelling makes certain. */
    private static Fix write(YamlScalar scalar, String typed, String word, List<String> words, String allowed) {
        boolean certain = Nearest.certain(typed, words).filter(word::equals).isPresent();
        return Fix.replaceIf(certain, scalar.span(), word, "write " + word + allowed);
    }
}
