package org.provenplan.format;

import org.provenplan.source.ShownPath;

/** Text from a plan in which nothing can steer whatever shows it: such characters are written as {@code \u001b} and the like. */
final class VisibleText {
    private VisibleText() {}

    /**
     * The text with its control characters and marks of direction made visible.
     *
     * @param kept those among them that stay, such as line feeds
     */
    static String of(String text, String kept) {
        StringBuilder visible = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (kept.indexOf(text.charAt(i)) >= 0) {
                visible.append(ShownPath.printable(text.substring(from, i))).append(text.charAt(i));
                from = i + 1;
            }
        }
        return visible.append(ShownPath.printable(text.substring(from))).toString();
    }
}
