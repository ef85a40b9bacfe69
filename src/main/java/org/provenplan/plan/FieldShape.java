package org.provenplan.plan;

/**
 * One key of the format.
 *
 * @param key as typed
 * @param value what may stand there
 * @param presence whether it may be left out, and who says so if it is
 * @param doc what it means, one line
 * @param example what one types after the colon
 */
public record FieldShape(String key, ValueShape value, Presence presence, String doc, String example) {
    /** Who demands a key. */
    public enum Presence {
        OPTIONAL,
        /** The rule {@code required-fields}. */
        REQUIRED,
        /** The same rule, where no {@code note} beside it says why it is not there. */
        REQUIRED_OR_NOTED,
        /** A rule of its own, such as {@code single-owner}, which also judges a list in place of one value. */
        BY_NAMED_RULE
    }
}
