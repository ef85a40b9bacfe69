package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** List items that begin with a bullet or a long dash of a word processor, or with a hyphen that touches the key. */
final class ListMarks {
    private static final String BULLETS = "*\u2022\u2023\u00B7\u25CF\u25CB\u25E6\u25AA\u2013\u2014\u2212\u2010\u2011";

    private static final int LONGEST_SHOWN = 60;

    private final ParsedText parsed;
    private final SourceText source;
    private final Lines lines;
    private final List<Slips.Slip> slips = new ArrayList<>();
    private boolean aboveOpens;
    private int listIndent = -1;

    private ListMarks(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.lines = new Lines(parsed);
    }

    static List<Slips.Slip> mend(ParsedText parsed) {
        return new ListMarks(parsed).mend();
    }

    private List<Slips.Slip> mend() {
        for (int number = 1; number <= source.lineCount(); number++) {
            if (!lines.isBlank(number)) {
                look(source.lineSpan(number));
            }
        }
        return slips;
    }

    private void look(Span line) {
        int first = lines.firstCharacter(line);
        int indent = first - line.from();
        char mark = parsed.at(first);
        boolean begins = mark == '-' || (isMark(mark) && (aboveOpens || indent == listIndent));
        boolean touches = begins && isKey(first + 1);
        boolean item = isMark(mark) && isSpace(parsed.at(first + 1));
        if (touches) {
            separate(first);
        } else if (item && begins && mark != '-') {
            replaceBullet(source.span(first, first + 1));
        }
        if (item || touches) {
            listIndent = indent;
        } else if (indent < listIndent) {
            listIndent = -1;
        }
        aboveOpens = opens(line);
    }

    private void replaceBullet(Span bullet) {
        parsed.replace(bullet.from(), '-');
        slips.add(new Slips.Slip(bullet, bullet, ListMarks::bullet, true));
    }

    /** {@code -id: x} is a key named "-id" to YAML. */
    private void separate(int first) {
        Span mark = source.span(first, first + 1);
        parsed.replace(first, '-');
        parsed.alter(source.span(first + 1, first + 1), " ");
        boolean keys =
                lines.below(lines.at(first)) == first + 1 - lines.at(first).from();
        slips.add(new Slips.Slip(mark, mark, keys ? ListMarks::touchingWithKeys : ListMarks::touching, true));
    }

    private static Problem bullet(Span bullet) {
        return Problem.of(
                TextRules.PLAIN_CHARACTERS,
                bullet,
                "",
                "a list item must begin with a hyphen and a space, not with " + bullet.text(),
                Fix.replace(bullet, "-", "type a hyphen in its place"));
    }

    /** Whether a line begins with a hyphen or a bullet that a word touches. */
    static boolean touches(String line) {
        return line.length() > 1 && isMark(line.charAt(0)) && Character.isLetter(line.charAt(1));
    }

    /** Such an item with more keys right below its first, which must all move. */
    private static Problem touchingWithKeys(Span mark) {
        Problem problem = touching(mark);
        return problem.saying(
                problem.message(),
                "put a space behind it, and one more before each of the lines below that belong to the item");
    }

    /** @param mark the hyphen or bullet that touches what stands behind it */
    static Problem touching(Span mark) {
        Span line = mark.source().lineSpan(mark.start().line());
        String item = mark.source().text().substring(mark.to(), line.to());
        String sentence =
                item.length() <= LONGEST_SHOWN ? "write - " + item.strip() : "write a hyphen and a space in its place";
        return Problem.of(
                TextRules.READABLE_YAML,
                mark,
                "",
                mark.text().equals("-")
                        ? "the hyphen of a list item must be followed by a space"
                        : "a list item must begin with a hyphen and a space, not with " + mark.text(),
                Fix.replace(mark, "- ", sentence));
    }

    private boolean isKey(int first) {
        if (!Character.isLetter(parsed.at(first))) {
            return false;
        }
        int i = first;
        while (Character.isLetterOrDigit(parsed.at(i)) || parsed.at(i) == '-') {
            i++;
        }
        return parsed.at(i) == ':' && Character.isWhitespace(parsed.at(i + 1));
    }

    /** Whether a line ends with a colon, so that a list may follow. */
    private boolean opens(Span line) {
        int end = LostText.end(source.text(), line.from(), line.to());
        return parsed.at(end - 1) == ':';
    }

    private static boolean isMark(char unit) {
        return unit == '-' || BULLETS.indexOf(unit) >= 0;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
