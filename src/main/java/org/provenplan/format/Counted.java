package org.provenplan.format;

/** Numbers with their words: {@code 1 plan}, {@code 2 errors}. */
public final class Counted {
    private Counted() {}

    public static String of(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
