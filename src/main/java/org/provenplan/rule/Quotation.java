package org.provenplan.rule;

import org.provenplan.plan.Field;

/** A text of the plan as messages quote it: on one line and not too long. */
public final class Quotation {
    private static final int LONGEST = 60;

    private Quotation() {}

    /** How a message goes on that says what a field must say, where the field leaves it open; empty where no text stands there. */
    public static String leftOpen(Field<?> field) {
        return field.isPresent() && field.get() instanceof String text ? ", and " + of(text) + " leaves that open" : "";
    }

    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        return "\"" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…") + "\"";
    }
}
