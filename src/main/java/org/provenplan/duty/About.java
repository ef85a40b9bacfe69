package org.provenplan.duty;

import org.provenplan.plan.Fields;

/**
 * What a duty is about.
 *
 * @param title of what it is to be done to, as typed; empty where it has none
 * @param item the id of that; empty where it has none
 * @param part what tells it from others of the same item and kind
 */
public record About(String title, String item, String part) {
    static About item(Fields item) {
        return new About(item.text("title").orElse(""), item.text("id").orElse(""), "");
    }
}
