package org.provenplan.yaml.slips;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** Keys behind which the colon is missing, or its space. */
final class LostColon {
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("([a-z][a-z0-9-]*)(\\s*[:=;\uFF1A]\\s*|\\s+|(?=\\{)|$)(.*)");

    private LostColon() {}

    /** What a line is that begins with a key of the place where it stands, but for the colon. */
    static Optional<Mended> find(ParsedText parsed, LayoutLine line, OpenLevels levels) {
        Span text = new Lines(parsed).restOfLine(line.content());
        Matcher found = KEY_AND_VALUE.matcher(parsed.text(text.from(), text.to()));
        if (line.hasKey() || line.beginsWith('#') || !found.matches()) {
            return Optional.empty();
        }
        String key = found.group(1);
        if (found.group(3).startsWith("#")) {
            return Optional.empty();
        }
        int to = text.from() + key.length();
        LayoutLine keyed = new LayoutLine(
                line.span(),
                line.column(),
                line.hyphen(),
                line.content(),
                line.inner(),
                key,
                text.from() + found.start(3));
        if (!takes(levels, keyed)) {
            return Optional.empty();
        }
        String value = found.group(3);
        Span between = parsed.source().span(to, text.from() + found.start(3));
        String colon = value.isEmpty() ? ":" : ": ";
        int wide = between.text().indexOf('\uFF1A');
        Problem problem = Problem.of(
                TextRules.READABLE_YAML,
                wide < 0 ? text : parsed.source().span(to + wide, to + wide + 1),
                key,
                "a key must be followed by a "
                        + (wide < 0 ? "colon and a space" : "plain colon and a space, not by a full-width colon"),
                Fix.replace(between, colon, "write " + Quoted.line(key + colon + value)));
        return Optional.of(Mended.of(problem, new Mended.Alteration(between, colon), keyed));
    }

    /** Whether a key that is missing stands in the column of its neighbours, or where the first of them belongs. */
    private static boolean takes(OpenLevels levels, LayoutLine keyed) {
        OpenLevel top = levels.innermost();
        if (top.opens() && OpenLevels.isBelow(keyed, top)) {
            return levels.fits(keyed) && isKnown(keyed, top.lastContent().flatMap(Level.Content::level));
        }
        return keyed.hyphen()
                ? isKnown(keyed, levels.list(keyed.column()).flatMap(OpenLevel::level))
                : levels.fits(keyed)
                        && isKnown(keyed, levels.mapping(keyed.column()).flatMap(OpenLevel::level));
    }

    /** A key of the format, or one that an author chose for what stands in braces behind it. */
    private static boolean isKnown(LayoutLine keyed, Optional<Level> level) {
        boolean chosen = keyed.key().matches("[a-z0-9]+(-[a-z0-9]+)+") && keyed.opensBraces();
        return level.filter(known -> known.keys().containsKey(keyed.key()) || (chosen && known.has(keyed.key())))
                .isPresent();
    }
}
