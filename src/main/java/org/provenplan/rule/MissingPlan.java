package org.provenplan.rule;

import org.provenplan.history.PastPlan;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * A plan that Git knows and that is neither there nor moved nor retired.
 *
 * @param source the file that is not there, which holds nothing
 */
public record MissingPlan(SourceText source, PastPlan past) {
    /** Where it lay, as shown to people. */
    public String file() {
        return source.file();
    }

    /** Where its first line was. */
    public Span place() {
        return source.beginning();
    }
}
