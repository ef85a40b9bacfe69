package org.provenplan.history;

import java.util.Arrays;

/** Where the characters of a text begin in the file that holds it as UTF-8. */
interface Offsets {
    /** The byte at which a character begins; behind all of them for the end of the text. */
    int of(int character);

    /**
     * Counts them.
     *
     * @param whole the file as it is
     * @param lines the same with plain ends of lines, and one behind the last
     */
    static Offsets of(String whole, String lines, int bytes) {
        boolean asTyped = bytes == whole.length() && lines.length() == whole.length();
        return asTyped ? character -> character : counted(whole, lines);
    }

    private static Offsets counted(String whole, String lines) {
        int[] begin = new int[lines.length() + 1];
        int character = 0;
        int bytes = 0;
        for (int i = 0; i < whole.length(); i++) {
            if (!whole.startsWith("\r\n", i)) {
                begin[character++] = bytes;
            }
            bytes += width(whole.charAt(i));
        }
        Arrays.fill(begin, character, begin.length, bytes);
        return at -> begin[at];
    }

    /** Half of the four bytes for each half of a pair. */
    private static int width(char unit) {
        if (unit < 0x80) {
            return 1;
        }
        return unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
}
