package org.provenplan.yaml.slips;

import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/**
 * A slip in the place of a line, and what is read instead.
 *
 * @param problem what to tell
 * @param alterations what is put in and taken out
 * @param lines the lines as they are read then
 * @param following by how much the lines below that stand beside the line move with it
 * @param certain whether what is read is what was there; otherwise some of it is missing, or it stands below a guess
 */
record Mended(Problem problem, List<Alteration> alterations, List<LayoutLine> lines, int following, boolean certain) {
    /** Another text in the place of one. */
    record Alteration(Span span, String text) {}

    static Mended of(Problem problem, Alteration alteration, LayoutLine line) {
        return new Mended(problem, List.of(alteration), List.of(line), 0, true);
    }
}
