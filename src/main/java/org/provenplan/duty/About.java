package org.provenplan.duty;

import org.provenplan.plan.Fields;

/**
 * What a duty is about.
 *
 * @param fields what it is to be done to: an action, a step, a measure, a piece of evidence, a check, an enforcement item, a
 *     waiver, a finding that nothing is done about, or the governance of the plan
 * @param title of that, as typed; empty where it has none
 * @param item the id of that, or of what it stands in; empty where it has none
 * @param part what tells it from others of the same item and kind
 */
public record About(Fields fields, String title, String item, String part) {
    static About item(Fields item) {
        return new About(item, item.text("title").orElse(""), item.text("id").orElse(""), "");
    }
}
