package org.provenplan.yaml.slips;

import java.util.Optional;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** Values on one line that a bracket closes and none opens. */
final class LostBracket {
    private static final Pattern FURTHER_KEY = Pattern.compile(".*, *[a-z][a-z0-9-]*: .*");

    private LostBracket() {}

    static Optional<Mended> find(ParsedText parsed, LayoutLine line, OpenLevels levels) {
        if (!line.hasKey() || line.isOpen()) {
            return Optional.empty();
        }
        int to = LostText.end(parsed.source().text(), line.value(), line.span().to());
        String value = parsed.text(line.value(), to);
        char closing = unopened(value);
        Optional<Level.Content> content = levels.content(line);
        boolean opened = closing != ' ' && value.charAt(0) == (closing == ']' ? '[' : '{');
        if (closing == ' ' || opened || content.isEmpty()) {
            return Optional.empty();
        }
        boolean list = content.get().list();
        if (closing == '}'
                && line.hyphen()
                && FURTHER_KEY.matcher(value).matches()
                && !content.get().isMapping()) {
            LayoutLine item =
                    new LayoutLine(line.span(), line.column(), true, line.content(), line.inner(), "", line.content());
            return Optional.of(mended(parsed, line, line.content(), '{', item));
        }
        boolean fits = closing == ']' ? list : content.get().isMapping();
        return fits
                ? Optional.of(mended(parsed, line, line.value(), closing == ']' ? '[' : '{', line))
                : Optional.empty();
    }

    private static Mended mended(ParsedText parsed, LayoutLine line, int at, char opening, LayoutLine read) {
        Span place = new Lines(parsed).restOfLine(at);
        Span before = parsed.source().span(at, at);
        String write = line.key() + ": " + opening + place.text();
        String sentence =
                at == line.value() ? "write " + Quoted.line(write) : "put " + opening + " before " + line.key();
        Problem problem = Problem.of(
                TextRules.READABLE_YAML,
                place,
                line.key(),
                "the " + Brackets.closingOf(opening) + " at the end must have a " + opening + " that it closes",
                Fix.insert(before, String.valueOf(opening), sentence));
        return Mended.of(problem, new Mended.Alteration(before, String.valueOf(opening)), read);
    }

    /** The bracket at the end that closes none of the text; a space where there is none. */
    private static char unopened(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || (unit == '\'' && (i == 0 || " {[,".indexOf(text.charAt(i - 1)) >= 0))) {
                int end = text.indexOf(unit, i + 1);
                i = end < 0 ? i : end;
            }
            depth += Brackets.opens(unit) ? 1 : Brackets.closes(unit) ? -1 : 0;
            if (depth < 0) {
                return i == text.length() - 1 ? unit : ' ';
            }
        }
        return ' ';
    }
}
