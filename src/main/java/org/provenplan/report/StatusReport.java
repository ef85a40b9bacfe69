package org.provenplan.report;

import java.util.List;

/**
 * The status report, a working document: everything its templates can see. Texts are free of control characters but not escaped, which is
 * the output format's part. What is absent is an empty text or an empty list.
 *
 * @param summary how all plans stand together; empty where there is one
 * @param plans in the order of their files
 * @param unjudged those that could not be read whole
 * @param meanings what each standing means
 */
public record StatusReport(
        Masthead head, String summary, List<PlanPart> plans, List<PlanPart.Unjudged> unjudged, List<Meaning> meanings)
        implements Page {

    /** A standing and the facts that it follows from. */
    public record Meaning(Mark mark, String text) {}
}
