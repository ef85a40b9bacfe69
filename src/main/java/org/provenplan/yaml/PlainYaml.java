package org.provenplan.yaml;

import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** What provenplan says of the parts of YAML that a plan does without. */
final class PlainYaml {
    private PlainYaml() {}

    static Problem alias(Span place, Optional<String> value) {
        return problem(
                place,
                "the value itself must stand here, not " + place.text()
                        + ", which points at another place (a YAML alias)",
                value.map(text -> "write " + text)
                        .orElse("write the value out; text that begins with * must be in quotes"));
    }

    static Problem mergeKey(Span place) {
        return problem(place, "keys must be written out, not merged in with <<", "write the keys here, one a line");
    }

    static Problem anchorOrTag(Span place) {
        return place.text().startsWith("!")
                ? problem(
                        place,
                        "text that begins with ! must be in quotes (YAML reads " + place.text() + " as a tag)",
                        "put the whole text in quotes, or delete " + place.text())
                : problem(
                        place,
                        "text that begins with & must be in quotes (YAML reads " + place.text() + " as an anchor)",
                        "put the whole text in quotes, or delete " + place.text());
    }

    static Problem secondDocument(Span place) {
        return problem(
                place,
                "a file must hold one plan; what follows this line was not read",
                "move what follows --- to a file of its own, or delete the line");
    }

    static Problem complexKey(Span place) {
        return problem(
                place, "a key must be a plain word followed by a colon", "write the key as text, such as owner:");
    }

    private static Problem problem(Span place, String message, String fix) {
        return Problem.of(TextRules.PLAIN_YAML, place, "", message, fix);
    }
}
