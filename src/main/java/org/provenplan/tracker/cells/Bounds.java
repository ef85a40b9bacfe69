package org.provenplan.tracker.cells;

/** How much a tracker may hold. More than this no plan could hold either, or it is a file that is meant to do harm. */
final class Bounds {
    static final long FILE_BYTES = 20L * 1024 * 1024;
    static final long PART_BYTES = 48L * 1024 * 1024;
    static final long ALL_BYTES = 96L * 1024 * 1024;
    static final int PARTS = 2_000;
    static final int SHEETS = 100;
    static final int LAST_COLUMN = 16_384;

    private static final int ROWS = 5_000;
    private static final int CELLS = 60_000;
    private static final int CHARACTERS = 2_000_000;

    private int rows;
    private int cells;
    private long characters;

    /** Counts a row with text. */
    void row() {
        rows++;
        check(rows <= ROWS, "more than 5,000 rows with text");
    }

    /** Counts a cell with text. */
    void cell(String text) {
        cells++;
        characters += text.length();
        check(cells <= CELLS, "more than 60,000 cells with text");
        check(characters <= CHARACTERS, "more than 2,000,000 characters");
    }

    private static void check(boolean fits, String what) {
        if (!fits) {
            throw new TrackerFault("holds " + what
                    + ", more than a plan can hold: save the rows of one plan as a file of their own, and import that");
        }
    }
}
