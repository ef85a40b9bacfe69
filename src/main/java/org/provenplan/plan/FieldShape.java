package org.provenplan.plan;

import java.util.stream.Collectors;

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
    /** The example as advice may give it: where a person belongs it names nobody. */
    public String exampleWithoutNames() {
        if (value instanceof ValueShape.Reference reference && reference.target() == ValueShape.Target.PERSON) {
            return "(a person's id)";
        }
        return value instanceof MappingShape mapping
                ? mapping.fields().stream()
                        .map(field -> field.key() + ": " + field.exampleWithoutNames())
                        .collect(Collectors.joining(", ", "{", "}"))
                : example;
    }

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
