package org.provenplan.rules.structure;

import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;

/** Whether all of a plan's findings, measures and actions could be read: what could not may be the very one that seems missing. */
final class ListedItems {
    private ListedItems() {}

    static boolean areAllRead(Plan plan) {
        if (plan.writtenFindings().isEmpty() || !isRead(plan.fields(), "findings")) {
            return false;
        }
        for (Finding finding : plan.writtenFindings()) {
            if (!isRead(finding.fields(), "measures") || !isRead(finding.fields(), "actions")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRead(Fields within, String list) {
        for (Field<Fields> item : within.<Fields>values(list)) {
            if (!item.isPresent()) {
                return false;
            }
        }
        return !within.field(list).isMalformed();
    }
}
