package org.provenplan.format;

/** Numbers with their words: {@code 1 plan}, {@code 2 errors}. */
final class Counted {
    private Counted() {}

    static String of(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
