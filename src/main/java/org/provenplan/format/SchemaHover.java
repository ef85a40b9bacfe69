package org.provenplan.format;

import org.provenplan.plan.FieldShape;

/** What an editor shows where the mouse rests on a key: what it means and how it is typed. */
final class SchemaHover {
    private SchemaHover() {}

    static String of(FieldShape field) {
        return field.doc() + ".\n\n" + presence(field) + "```yaml\n" + example(field) + "\n```\n";
    }

    private static String presence(FieldShape field) {
        return switch (field.presence()) {
            case OPTIONAL -> "";
            case REQUIRED -> "Required.\n\n";
            case REQUIRED_OR_NOTED -> "Required, unless a note says why there is none.\n\n";
            case BY_NAMED_RULE -> "May wait while the plan is drafted; it can't be worked on without.\n\n";
        };
    }

    private static String example(FieldShape field) {
        String between = field.example().startsWith("- ") ? ":\n  " : ": ";
        return field.key() + between + field.example();
    }
}
