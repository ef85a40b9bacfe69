package org.provenplan.wording;

import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.VagueWording;
import org.provenplan.wording.PhraseIndex.Found;

/** Wording that counts as vague, as a whole or with an organisation's own additions and exceptions. */
public final class Lexicon {
    /** Each phrase with its entry; a term that only looks vague with none. */
    private final PhraseIndex<Optional<VagueWording>> phrases;

    private Lexicon(PhraseIndex<Optional<VagueWording>> phrases) {
        this.phrases = phrases;
    }

    /** As it comes with provenplan. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * The same, extended and trimmed.
     *
     * @param also further phrases
     * @param not phrases that don't count
     */
    public Lexicon with(List<String> also, List<String> not) {
        if (also.isEmpty() && not.isEmpty()) {
            return this;
        }
        PhraseIndex<Optional<VagueWording>> changed = new PhraseIndex<>(phrases);
        for (String phrase : also) {
            changed.add(phrase, Optional.of(ownWording(phrase)));
        }
        for (String phrase : not) {
            if (!changed.remove(phrase)) {
                changed.add(phrase, Optional.empty());
            }
        }
        return new Lexicon(changed);
    }

    /** The first vague phrase in a stretch of a text. */
    public Optional<Found<VagueWording>> first(String text, int from, int to) {
        Optional<Found<Optional<VagueWording>>> found = phrases.first(text, from, to);
        while (found.isPresent()) {
            Found<Optional<VagueWording>> phrase = found.get();
            if (phrase.value().isPresent() && !new PhraseUse(text, from, phrase).isPlain()) {
                return Optional.of(
                        new Found<>(phrase.from(), phrase.to(), phrase.value().get()));
            }
            found = phrases.first(text, phrase.to(), to);
        }
        return Optional.empty();
    }

    private static VagueWording ownWording(String phrase) {
        return new VagueWording(
                List.of(phrase),
                "stands on your own list of wording that can't be checked",
                "write what is done, how much of it and by when");
    }

    private static final class Standard {
        private static final Lexicon LEXICON = new Lexicon(phrases(Catalogue.bundled()));

        private static PhraseIndex<Optional<VagueWording>> phrases(Catalogue catalogue) {
            PhraseIndex<Optional<VagueWording>> phrases = new PhraseIndex<>();
            for (VagueWording wording : catalogue.vagueWording()) {
                Optional<VagueWording> value = Optional.of(wording);
                for (String phrase : wording.phrases()) {
                    phrases.addPattern(phrase, value);
                }
            }
            for (String term : catalogue.plainTerms()) {
                phrases.addPattern(term, Optional.empty());
            }
            return phrases;
        }
    }
}
