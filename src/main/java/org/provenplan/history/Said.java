package org.provenplan.history;

import java.util.List;

/**
 * What the lines of one key of an item say.
 *
 * @param item the item, with the values of this key only; without an id where it has none
 * @param inside the items that stand behind this key
 */
record Said(ItemFacts item, List<ItemFacts> inside) {
    /** What somebody has set out to read. */
    static final Said NOT_YET = new Said(null, List.of());

    Said {
        inside = List.copyOf(inside);
    }

    boolean isKnown() {
        return item != null;
    }
}
