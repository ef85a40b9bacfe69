package org.provenplan.yaml.slips;

import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** What provenplan says of the parts of YAML that a plan does without. */
public final class PlainYaml {
    private PlainYaml() {}

    /**
     * An alias in place of the value.
     *
     * @param value what the alias stands for, where that is known
     */
    public static Problem alias(Span place, Optional<String> value) {
        return problem(
                place,
                "the value itself must stand here, not " + Quoted.excerpt(place.text())
                        + ", which points at another place (a YAML alias)",
                value.map(text -> Fix.replaceIf(
                                !text.isEmpty() && text.indexOf('\n') < 0,
                                place,
                                text.matches("[A-Za-z][A-Za-z0-9-]*") ? text : Quoted.of(text),
                                "write " + Quoted.excerpt(text)))
                        .orElseGet(
                                () -> Fix.advice("write the value out; a text that begins with * must be in quotes")));
    }

    public static Problem mergeKey(Span place) {
        return problem(
                place, "keys must be written out here, not merged in with <<", "write each key on a line of its own");
    }

    /** An anchor or a tag before keys, a list or a key. */
    public static Problem mark(Span mark) {
        return problem(mark, shown(mark) + " must not stand here: " + meaning(mark), withoutTag(mark));
    }

    /** A tag is taken out with the space behind it; an anchor may be pointed at, so that a person has to look. */
    private static Fix withoutTag(Span mark) {
        String sentence = "delete " + shown(mark);
        String text = mark.source().text();
        boolean spaced = mark.to() < text.length() && text.charAt(mark.to()) == ' ';
        return mark.text().startsWith("!!")
                ? Fix.delete(mark.source().span(mark.from(), mark.to() + (spaced ? 1 : 0)), sentence)
                : Fix.advice(sentence);
    }

    /**
     * An anchor or a tag before a text, which may be meant as a part of it.
     *
     * @param whole the text together with the mark
     */
    public static Problem mark(Span mark, Span whole) {
        boolean ofYaml = mark.text().startsWith("!!");
        return ofYaml
                ? mark(mark)
                : problem(
                        mark,
                        "a text that begins with " + mark.text().charAt(0) + " must be in quotes: " + meaning(mark),
                        Quoted.fix("", whole.text()) + ", or delete " + shown(mark));
    }

    /** A list or keys in braces where a key belongs. */
    public static Problem collectionAsKey(Span place) {
        return problem(
                place, "a key must be a plain word followed by a colon", "write the key as text, such as owner:");
    }

    /** A key behind a question mark. */
    public static Problem questionMark(Span key) {
        return problem(key, "a key must not stand behind a question mark", "write " + shown(key) + ": without the ?");
    }

    private static String shown(Span mark) {
        return Quoted.excerpt(mark.text());
    }

    private static String meaning(Span mark) {
        return "YAML reads " + shown(mark) + (mark.text().startsWith("!") ? " as a tag" : " as an anchor");
    }

    private static Problem problem(Span place, String message, String advice) {
        return problem(place, message, Fix.advice(advice));
    }

    private static Problem problem(Span place, String message, Fix fix) {
        return Problem.of(TextRules.PLAIN_YAML, place, "", message, fix);
    }
}
