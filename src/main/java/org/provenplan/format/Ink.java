package org.provenplan.format;

import org.provenplan.diagnostic.Severity;

/**
 * Emphasis for a terminal. It only repeats what words and signs say already.
 *
 * @param colour whether it is used at all
 */
record Ink(boolean colour) {
    private static final String BOLD = "1";
    private static final String DIM = "2";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String BLUE = "1;34";

    String bold(String text) {
        return in(BOLD, text);
    }

    String dim(String text) {
        return in(DIM, text);
    }

    /** In the colour of a severity. */
    String of(Severity severity, String text) {
        return in(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> BLUE;
                },
                text);
    }

    private String in(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
