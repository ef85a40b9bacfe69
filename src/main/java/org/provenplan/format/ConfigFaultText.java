package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.config.ConfigFault;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.rules.Rules;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** What is wrong with a configuration, as text: like what is wrong with a plan. */
public final class ConfigFaultText {
    private static final String INDENT = "  ";

    private ConfigFaultText() {}

    /**
     * Writes all of it.
     *
     * @throws IOException if the output can't be written
     */
    public static void write(ConfigFault fault, Screen screen, Appendable out) throws IOException {
        Paper paper = new Paper(out, Masks.of(privatePlaces(fault.problems())), screen.width());
        Ink ink = new Ink(screen.colour());
        for (Problem problem : fault.problems()) {
            paper.line(ink.bold(paper.shown(problem.place().toString())) + INDENT
                    + ink.of(Severity.ERROR, Severity.ERROR.word()) + INDENT + "configuration");
            paper.paragraph(INDENT, paper.naming(problem.message()));
            MarkedLine.write(problem.place(), Severity.ERROR, paper, ink);
            for (Related related : problem.related()) {
                paper.line(INDENT + paper.shown(related.place() + INDENT + related.message()));
                MarkedLine.write(related.place(), Severity.ERROR, paper, ink);
            }
            paper.paragraph(INDENT + "Fix: ", problem.fix().sentence());
            paper.blank();
        }
    }

    private static List<Span> privatePlaces(List<Problem> problems) {
        List<Span> places = new ArrayList<>();
        Set<SourceText> seen = new HashSet<>();
        for (Problem problem : problems) {
            if (seen.add(problem.place().source())) {
                places.addAll(Rules.privatePlaces(problem.place().source()));
            }
        }
        return places;
    }
}
