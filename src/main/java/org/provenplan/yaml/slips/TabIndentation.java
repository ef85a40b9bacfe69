package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Lines that are indented with tabs, which YAML does not allow. Read as two spaces each they mostly line up as meant. */
final class TabIndentation {
    private static final String TWO_SPACES = "  ";
    private static final String ADVICE = "replace each tab at the start of a line by spaces, two a level";

    private TabIndentation() {}

    static List<Slips.Slip> mend(ParsedText parsed) {
        SourceText source = parsed.source();
        Lines lines = new Lines(parsed);
        List<Slips.Slip> slips = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.lineSpan(number);
            Span indentation = source.span(line.from(), lines.firstCharacter(line));
            int tab = tabIn(parsed, indentation);
            if (tab >= 0) {
                boolean means = indentation.to() < line.to() && parsed.at(indentation.to()) != '#';
                parsed.blank(indentation);
                parsed.alter(indentation, indentation.text().replace("\t", TWO_SPACES));
                if (means) {
                    slips.add(new Slips.Slip(source.span(tab, tab + 1), indentation, TabIndentation::problem, true));
                }
            }
        }
        return slips;
    }

    private static int tabIn(ParsedText parsed, Span indentation) {
        for (int i = indentation.from(); i < indentation.to(); i++) {
            if (parsed.at(i) == '\t') {
                return i;
            }
        }
        return -1;
    }

    private static Problem problem(Span tab) {
        return problem(tab, "");
    }

    /** One problem for all lines. */
    static Problem problem(List<Slips.Slip> slips) {
        String more = slips.size() == 1 ? "" : " (" + slips.size() + " lines in this file)";
        return problem(slips.get(0).place(), more).with(new TabExpansion(slips).fix(ADVICE));
    }

    private static Problem problem(Span tab, String more) {
        return Problem.of(TextRules.READABLE_YAML, tab, "", "the indentation must be spaces, not tabs" + more, ADVICE);
    }
}
