package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Lines that Git writes into a file where two people changed the same: the first version is read, nothing is said of the others. */
final class MergeMarks {
    private static final int LENGTH = 7;

    private final ParsedText parsed;
    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();

    private MergeMarks(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
    }

    /** Takes the marks and all versions but the first out of what is read, and tells of each place. */
    static List<Problem> mend(ParsedText parsed) {
        MergeMarks marks = new MergeMarks(parsed);
        for (int number = 1; number <= parsed.source().lineCount(); number++) {
            if (isMark(parsed.source().lineSpan(number), '<')) {
                number = marks.conflict(number);
            } else if (isMark(parsed.source().lineSpan(number), '>')) {
                marks.leftBehind(number);
            }
        }
        return marks.problems;
    }

    /** The line on which the conflict ends that begins on another; conflicts may lie in its versions. */
    private int conflict(int first) {
        int depth = 0;
        int middle = 0;
        int other = 0;
        int number = first;
        for (; number <= source.lineCount(); number++) {
            Span line = source.lineSpan(number);
            depth += isMark(line, '<') ? 1 : isMark(line, '>') ? -1 : 0;
            if (depth == 0) {
                break;
            }
            boolean outer = depth == 1;
            middle = outer && middle == 0 && isMark(line, '|') ? number : middle;
            if (outer && other == 0 && isMark(line, '=')) {
                other = number;
            }
        }
        boolean whole = depth == 0 && other != 0;
        if (!whole) {
            leftBehind(first);
            return first;
        }
        int firstEnd = middle == 0 ? other : middle;
        leaveOutNested(first, firstEnd);
        parsed.blank(source.span(
                source.lineSpan(firstEnd).from(), source.lineSpan(number).to()));
        problems.add(problem(first, firstEnd, other, number));
        return number;
    }

    /** The marks in the version that is read, and of two versions in it all but the first. */
    private void leaveOutNested(int first, int end) {
        int inOther = 0;
        for (int number = first; number < end; number++) {
            Span line = source.lineSpan(number);
            boolean begins = isMark(line, '<');
            boolean divides = isMark(line, '=') || isMark(line, '|');
            boolean ends = isMark(line, '>');
            if (divides && inOther == 0) {
                inOther = 1;
            }
            if (begins || divides || ends || inOther > 0) {
                parsed.blank(line);
            }
            inOther = ends ? 0 : inOther;
        }
    }

    private Problem problem(int first, int firstEnd, int other, int last) {
        Span begins = mark(first);
        return Problem.of(
                        TextRules.ONE_VERSION,
                        begins,
                        "",
                        "one version must be chosen of what two people changed here: "
                                + versions(first, firstEnd, other, last),
                        "delete the version that is not right, and the lines of marks: "
                                + marks(first, firstEnd, other, last))
                .with(new Related("the other version begins here", mark(other)));
    }

    private static String versions(int first, int firstEnd, int other, int last) {
        return lines(first + 1, firstEnd - 1) + " or " + lines(other + 1, last - 1);
    }

    private static String lines(int first, int last) {
        if (first > last) {
            return "nothing";
        }
        return first == last ? "line " + first : "lines " + first + " to " + last;
    }

    private static String marks(int first, int firstEnd, int other, int last) {
        String base = firstEnd == other ? "" : ", " + firstEnd + " to " + (other - 1);
        return first + base + ", " + other + " and " + last;
    }

    private void leftBehind(int number) {
        Span line = mark(number);
        parsed.blank(line);
        problems.add(Problem.of(
                TextRules.ONE_VERSION,
                line,
                "",
                "no mark of a merge must be left behind",
                "delete this line, and see whether two versions of the same stand near it"));
    }

    private Span mark(int number) {
        Span line = source.lineSpan(number);
        int indent = line.text().length() - line.text().stripLeading().length();
        return source.span(
                line.from() + indent, line.from() + line.text().stripTrailing().length());
    }

    static boolean isMark(Span line, char unit) {
        String text = line.text().strip();
        boolean repeated = text.length() >= LENGTH && text.chars().limit(LENGTH).allMatch(found -> found == unit);
        return repeated && (text.length() == LENGTH || text.charAt(LENGTH) == ' ');
    }
}
