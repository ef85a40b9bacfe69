package org.provenplan.changes;

import java.util.List;
import java.util.Optional;

/**
 * One change, of one item.
 *
 * @param told what happened to it, behind a colon
 * @param values what was written before and since
 * @param slip how often and how far a date has moved, in all its history
 */
public record ItemChange(ChangeGroup group, Item item, String told, List<ChangedValue> values, Optional<Slip> slip) {
    public ItemChange {
        values = List.copyOf(values);
    }

    /** The whole sentence, without a full stop. */
    public String sentence() {
        return item.label() + ": " + told;
    }

    /**
     * What changed.
     *
     * @param plan the id of its plan
     * @param planTitle the title of its plan; the id or the file where it has none
     * @param kind {@code plan}, {@code finding}, {@code measure}, {@code action} or {@code evidence}
     * @param id its own
     * @param label what people call it: {@code Action protected-lead "Name one protected lead"}
     */
    public record Item(String plan, String planTitle, String kind, String id, String label) {}

    /**
     * A value before and since.
     *
     * @param field its key, nested ones joined by dots
     * @param before empty where there was none
     * @param after empty where there is none any more
     */
    public record ChangedValue(String field, Optional<String> before, Optional<String> after) {}

    /**
     * Moves of a date to a later day.
     *
     * @param times how many there were
     * @param days by how many days, together
     */
    public record Slip(int times, int days) {}
}
