package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * Characters that look like the ones YAML is made of but are not, or like nothing at all: they come from word processors and
 * web pages. In the place of a space or of a colon of YAML itself the right one is put in.
 */
final class LookAlikes {
    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('\t', "a tab"),
            Map.entry('\u00A0', "a no-break space"),
            Map.entry('\u202F', "a narrow no-break space"),
            Map.entry('\u2007', "a figure space"),
            Map.entry('\u3000', "a full-width space"),
            Map.entry('\uFF1A', "a full-width colon"),
            Map.entry('\u201C', "a curly quote"),
            Map.entry('\u201D', "a curly quote"),
            Map.entry('\u2018', "a curly quote"),
            Map.entry('\u2019', "a curly quote"),
            Map.entry('\u0085', "a line break of another kind"),
            Map.entry('\u2028', "a line break of another kind"),
            Map.entry('\u2029', "a line break of another kind"),
            Map.entry('\u00AD', "a soft hyphen, which does not show"),
            Map.entry('\u200B', "a space without width, which does not show"),
            Map.entry('\u2060', "a joiner, which does not show"),
            Map.entry('\uFEFF', "a byte order mark, which does not show"),
            Map.entry('\u202A', "a mark that turns the writing round"),
            Map.entry('\u202B', "a mark that turns the writing round"),
            Map.entry('\u202D', "a mark that turns the writing round"),
            Map.entry('\u202E', "a mark that turns the writing round"),
            Map.entry('\u2066', "a mark that turns the writing round"),
            Map.entry('\u2067', "a mark that turns the writing round"));

    /** Characters that show nothing, so that nothing is missed without them. */
    private static final String DELETABLE = "\u00AD\u200B\u2060\uFEFF";

    private static final String DELETE = "delete it, or delete and retype the words around it";

    private final ParsedText parsed;
    private final SourceText source;
    private final List<Slips.Slip> slips = new ArrayList<>();

    private LookAlikes(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
    }

    static List<Slips.Slip> mend(ParsedText parsed) {
        return new LookAlikes(parsed).mend();
    }

    private List<Slips.Slip> mend() {
        for (int i = 0; i < source.length(); i++) {
            if (isLookAlike(parsed.at(i))) {
                LineParts line = LineParts.around(parsed, i);
                mend(line, i);
                i = line.end();
            }
        }
        return slips;
    }

    private static boolean isLookAlike(char unit) {
        return (unit == '\t' || unit >= '\u0085') && NAMES.containsKey(unit);
    }

    private void mend(LineParts line, int first) {
        for (int i = first; i < line.comment(); i++) {
            if (isLookAlike(parsed.at(i))) {
                look(line, i);
            }
        }
    }

    private void look(LineParts line, int offset) {
        char unit = parsed.at(offset);
        switch (unit) {
            case '\uFF1A' -> {
                if (line.isKeyColon(offset)) {
                    replace(offset, ':');
                }
            }
            case '\u201C', '\u201D', '\u2018', '\u2019' -> {
                if (line.isQuoting(offset)) {
                    tell(offset, offset);
                }
            }
            case '\t', '\u00A0', '\u202F', '\u2007', '\u3000' -> {
                if (unit == '\t' && line.isAtEnd(offset)) {
                    endOfLine(line, offset);
                } else {
                    replace(offset, ' ');
                }
            }
            default -> {
                if (source.text().substring(line.line().from(), offset).isBlank()) {
                    parsed.replace(offset, ' ');
                    parsed.alter(source.span(offset, offset + 1), "");
                    tell(offset, offset + 1);
                } else {
                    tell(offset, offset);
                }
            }
        }
    }

    /** A tab at the end of a line is a slip behind a colon, a bracket or a quote, where other programs stumble over it. */
    private void endOfLine(LineParts line, int offset) {
        parsed.replace(offset, ' ');
        boolean first = offset == line.last() && offset > line.line().from();
        if (first && ":}]\"'".indexOf(source.text().charAt(offset - 1)) >= 0) {
            Span tab = source.span(offset, offset + 1);
            slips.add(new Slips.Slip(tab, tab, LookAlikes::tabAtEnd, true));
        }
    }

    private static Problem tabAtEnd(Span tab) {
        return Problem.of(
                TextRules.PLAIN_CHARACTERS,
                tab,
                "",
                "no tab must stand at the end of a line",
                Fix.delete(tab, "delete it"));
    }

    private void replace(int offset, char by) {
        parsed.replace(offset, by);
        tell(offset, offset + 1);
    }

    private void tell(int offset, int alteredTo) {
        Span place = source.span(offset, offset + 1);
        slips.add(new Slips.Slip(place, source.span(offset, alteredTo), LookAlikes::problem, true));
    }

    private static Problem problem(Span place) {
        char unit = place.source().text().charAt(place.from());
        String instead =
                switch (unit) {
                    case '\uFF1A' -> "a plain colon";
                    case '\u201C', '\u201D' -> "a straight quote (\")";
                    case '\u2018', '\u2019' -> "a straight quote (')";
                    case '\t', '\u00A0', '\u202F', '\u2007', '\u3000' -> "an ordinary space";
                    default -> "";
                };
        return instead.isEmpty()
                ? Problem.of(
                        TextRules.PLAIN_CHARACTERS,
                        place,
                        "",
                        String.format("U+%04X must not stand here: it is %s", (int) unit, NAMES.get(unit)),
                        DELETABLE.indexOf(unit) >= 0 || isAlone(place) ? Fix.delete(place, DELETE) : Fix.advice(DELETE))
                : Problem.of(
                        TextRules.PLAIN_CHARACTERS,
                        place,
                        "",
                        "this character must be " + instead + ", not " + NAMES.get(unit),
                        typed(place, unit, "type " + instead + " in its place"));
    }

    /** Whether no word is joined to another when it goes. */
    private static boolean isAlone(Span place) {
        String text = place.source().text();
        return place.from() == 0
                || place.to() == text.length()
                || isSpace(text.charAt(place.from() - 1))
                || isSpace(text.charAt(place.to()));
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static Fix typed(Span place, char unit, String sentence) {
        return switch (unit) {
            case '\uFF1A' -> Fix.replace(place, ":", sentence);
            case '\u201C', '\u201D', '\u2018', '\u2019' ->
                closing(place)
                        .map(closing -> place.source().span(place.to(), closing))
                        .map(inside -> Fix.replace(
                                place.source().span(place.from(), inside.to() + 1), Quoted.of(inside.text()), sentence))
                        .orElseGet(() -> Fix.advice(sentence));
            default -> Fix.replace(place, " ", sentence);
        };
    }

    /** The quote on the line that ends a value which this one begins. */
    private static Optional<Integer> closing(Span opening) {
        Span line = opening.source().lineSpan(opening.start().line());
        String text = opening.source().text();
        for (int i = opening.to(); i < line.to(); i++) {
            String behind = text.substring(i + 1, line.to()).stripLeading();
            boolean ends = behind.isEmpty() || "}],:#".indexOf(behind.charAt(0)) >= 0;
            if ("\u201C\u201D\u2018\u2019".indexOf(text.charAt(i)) >= 0 && ends) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
