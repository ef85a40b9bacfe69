package org.provenplan.rules;

/** A text of the plan as messages quote it: on one line and not too long. */
final class Quotation {
    private static final int LONGEST = 60;

    private Quotation() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        return "\"" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…") + "\"";
    }
}
