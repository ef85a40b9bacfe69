package org.provenplan.yaml.slips;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** Items that begin with a text though more keys of them follow: the first key is missing. */
final class LostKey {
    private LostKey() {}

    static Optional<Mended> find(ParsedText parsed, LayoutLine line, OpenLevels levels) {
        Optional<Level> level = levels.innermost().opens()
                ? levels.innermost().lastContent().filter(Level.Content::list).flatMap(Level.Content::level)
                : levels.list(line.column()).flatMap(OpenLevel::level);
        boolean keysFollow = line.below(parsed)
                .filter(below -> !below.hyphen() && below.hasKey() && below.column() == line.inner())
                .isPresent();
        return level.filter(known -> line.isTextItem() && keysFollow).map(known -> mended(parsed, line, known));
    }

    /** The text is left out, for nobody knows what it is. */
    private static Mended mended(ParsedText parsed, LayoutLine line, Level level) {
        Span text = new Lines(parsed).restOfLine(line.content());
        List<String> keys = List.copyOf(level.keys().keySet()).subList(0, 2);
        Problem problem = Problem.of(
                TextRules.READABLE_YAML,
                text,
                "",
                "the first line of this " + level.name() + " must have a key and a colon before the text",
                "put its key and a colon before it, such as " + String.join(": or ", keys) + ":");
        return new Mended(
                problem,
                List.of(new Mended.Alteration(text, " ".repeat(text.to() - text.from()))),
                List.of(line),
                0,
                false);
    }
}
