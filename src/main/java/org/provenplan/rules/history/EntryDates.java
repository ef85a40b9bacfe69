package org.provenplan.rules.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.provenplan.history.ItemFacts;

/** The dates of dated entries, such as reviews, as a past version of the plan had them. */
final class EntryDates {
    private static final String DATE = ".date";

    private EntryDates() {}

    /** @param list the key of the list: {@code reviews} */
    static List<String> of(ItemFacts item, String list) {
        List<String> dates = new ArrayList<>();
        for (Map.Entry<String, String> value : item.values().entrySet()) {
            if (isDate(value.getKey(), list)) {
                dates.add(value.getValue());
            }
        }
        return dates;
    }

    static boolean isDate(String key, String list) {
        return key.startsWith(list)
                && key.endsWith(DATE)
                && key.indexOf('.', list.length() + 1) == key.length() - DATE.length();
    }
}
