package org.provenplan.report;

import java.util.Optional;
import org.provenplan.check.CheckResult;

/**
 * What a report is made from.
 *
 * @param result what the check found
 * @param past what it is compared with
 * @param revision the earlier state that the plans were read at, in words; empty for that of today
 * @param version provenplan's own
 */
public record ReportInput(CheckResult result, Optional<Past> past, String revision, String version) {
    /** Of the plans as they are, compared with nothing. */
    public static ReportInput of(CheckResult result, String version) {
        return new ReportInput(result, Optional.empty(), "", version);
    }

    /** The same, compared. */
    public ReportInput since(Past other) {
        return new ReportInput(result, Optional.of(other), revision, version);
    }
}
