package org.provenplan.diagnostic;

import java.util.Optional;
import org.provenplan.source.Span;

/** What to do about a problem: an edit where the cure is certain, and otherwise a sentence about what only a person can know. */
public sealed interface Fix {
    /** What to type or do, without a full stop. */
    String sentence();

    /** The edit, where the cure is certain. */
    default Optional<Edit> edit() {
        return Optional.empty();
    }

    /** What a person has to do, who knows what the file does not say: a name, a date, a number. */
    record Advice(String sentence) implements Fix {}

    /**
     * A cure that is certain, and says nothing that the file does not say already.
     *
     * @param place what is replaced, in whatever file it lies; empty where only something is put in
     * @param newText what stands there afterwards; empty where only something is taken out
     */
    record Edit(String sentence, Span place, String newText) implements Fix {
        @Override
        public Optional<Edit> edit() {
            return Optional.of(this);
        }
    }

    static Fix advice(String sentence) {
        return new Advice(sentence);
    }

    /** Puts other characters in a place. */
    static Fix replace(Span place, String newText, String sentence) {
        return new Edit(sentence, place, newText);
    }

    /** The same where the cure is certain, and otherwise the sentence alone. */
    static Fix replaceIf(boolean certain, Span place, String newText, String sentence) {
        return certain ? replace(place, newText, sentence) : advice(sentence);
    }

    /** Takes the characters of a place out. */
    static Fix delete(Span place, String sentence) {
        return new Edit(sentence, place, "");
    }

    /** Puts characters in before the first one of a place. */
    static Fix insert(Span before, String newText, String sentence) {
        return new Edit(sentence, before.source().span(before.from(), before.from()), newText);
    }
}
