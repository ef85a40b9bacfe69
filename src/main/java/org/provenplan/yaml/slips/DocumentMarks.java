package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Lines of {@code ---} and {@code ...}, with which YAML begins another document in the same file. */
final class DocumentMarks {
    private static final Pattern PLAN_LINE = Pattern.compile("(?m)^[\"']?provenplan[\"']?\\s*:");

    private final ParsedText parsed;
    private final SourceText source;
    private final Lines lines;
    /** Where the last text of the file ends. */
    private final int end;

    private final List<Slips.Slip> slips = new ArrayList<>();

    private DocumentMarks(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.lines = new Lines(parsed);
        this.end = source.text().stripTrailing().length();
    }

    /** Leaves out the marks behind the first content; a second plan behind one of them is left out with it. */
    static List<Slips.Slip> mend(ParsedText parsed) {
        return new DocumentMarks(parsed).mend();
    }

    private List<Slips.Slip> mend() {
        boolean content = false;
        boolean begun = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.lineSpan(number);
            boolean again = (content || begun) && isMark(line);
            begun |= isMark(line) && parsed.at(line.from()) == '-';
            if (again && !isEnd(line)) {
                if (leaveOut(line, content)) {
                    break;
                }
            } else {
                content = content || isContent(number, line);
            }
        }
        return slips;
    }

    private boolean isContent(int number, Span line) {
        char first = parsed.at(lines.firstCharacter(line));
        return !lines.isBlank(number) && first != '#' && first != '%' && !isMark(line);
    }

    private boolean isMark(Span line) {
        String text = source.text();
        return (text.startsWith("---", line.from()) || text.startsWith("...", line.from()))
                && Character.isWhitespace(parsed.at(line.from() + 3));
    }

    /** Three dots at the very end are allowed. */
    private boolean isEnd(Span line) {
        return parsed.at(line.from()) == '.' && line.to() >= end;
    }

    /** Whether what follows is another plan, so that there is nothing more to look at. */
    private boolean leaveOut(Span line, boolean content) {
        Span mark = source.span(line.from(), line.from() + 3);
        boolean secondPlan = content && PLAN_LINE.matcher(source.text()).find(line.to());
        Span altered = secondPlan ? source.span(line.from(), source.length()) : mark;
        parsed.blank(altered);
        slips.add(new Slips.Slip(mark, altered, secondPlan ? DocumentMarks::secondPlan : DocumentMarks::mark, true));
        return secondPlan;
    }

    private static Problem secondPlan(Span mark) {
        return Problem.of(
                TextRules.PLAIN_YAML,
                mark,
                "",
                "a file must hold one plan; the one that begins here was not read",
                "move what follows " + mark.text() + " to a file of its own");
    }

    private static Problem mark(Span mark) {
        return Problem.of(
                TextRules.PLAIN_YAML,
                mark,
                "",
                "a file must hold one plan, without " + mark.text() + " between its lines",
                withoutLine(mark));
    }

    private static Fix withoutLine(Span mark) {
        SourceText source = mark.source();
        int number = mark.start().line();
        Span line = source.lineSpan(number);
        boolean alone = line.text().strip().equals(mark.text());
        int to = number < source.lineCount() ? source.lineSpan(number + 1).from() : line.to();
        return Fix.replaceIf(alone, source.span(line.from(), to), "", "delete this line");
    }
}
