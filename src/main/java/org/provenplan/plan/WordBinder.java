package org.provenplan.plan;

import java.util.List;
import java.util.Optional;
import org.provenplan.yaml.Quoted;
import org.provenplan.yaml.YamlScalar;

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
        problems.add(
                StructureRules.FIELD_VALUES,
                scalar.span(),
                key,
                key + " must be one of " + (words.size() > 4 ? "its " + words.size() + " words" : list) + ", not \""
                        + Quoted.excerpt(text) + "\"",
                spelling.map(Word::word)
                        .or(() -> OtherWords.meant(vocabulary, text).map(Word::word))
                        .or(() -> Nearest.to(text, words))
                        .map(word -> "write " + word + " (allowed: " + list + ")")
                        .orElse("write one of " + list));
        return spelling.isPresent() ? Field.present(key, spelling.get(), scalar) : Field.malformed(key, scalar);
    }
}
