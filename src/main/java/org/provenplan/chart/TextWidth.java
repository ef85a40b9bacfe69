package org.provenplan.chart;

import java.text.Normalizer;

/** How wide a text is in Arial, Helvetica or Liberation Sans, which share one set of widths. What they lack counts as wide. */
public final class TextWidth {
    /** Of the characters from the space to the tilde, in thousandths of the size. */
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556,
                333, 611,
        611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389,
                584
    };

    private static final int LETTER = 722;
    private static final int WIDE = 1000;

    private TextWidth() {}

    /** In the unit of the size. */
    public static double of(String text, double size) {
        return width(text, REGULAR) * size / 1000;
    }

    /** The same in bold. */
    public static double ofBold(String text, double size) {
        return width(text, BOLD) * size / 1000;
    }

    private static int width(String text, int[] widths) {
        int width = 0;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            width += width(plain.charAt(i), widths);
        }
        return width;
    }

    private static int width(char character, int[] widths) {
        if (character >= ' ' && character <= '~') {
            return widths[character - ' '];
        }
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (character) {
            case '\u2018', '\u2019', '\u00b7' -> widths['r' - ' '];
            case '\u2013', '\u00a3', '\u2212' -> widths['+' - ' '];
            default -> character < '\u0250' && Character.isLowerCase(character) ? LETTER : WIDE;
        };
    }
}
