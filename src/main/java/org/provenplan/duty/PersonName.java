package org.provenplan.duty;

/** The names of people as other people type them. */
public final class PersonName {
    private PersonName() {}

    /** A name without what people don't see or don't mean: capitals, spaces of any kind and number, marks of direction. */
    public static String normal(String name) {
        StringBuilder normal = new StringBuilder(name.length());
        name.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)) {
                if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                    normal.append(' ');
                }
            } else if (Character.getType(point) != Character.FORMAT) {
                normal.appendCodePoint(Character.toLowerCase(point));
            }
        });
        return normal.toString().strip();
    }
}
