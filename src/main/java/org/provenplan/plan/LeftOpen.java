package org.provenplan.plan;

import java.util.Locale;
import java.util.Set;

/** What people type where they have nothing to say yet: TBC, n/a, unknown, a question mark. Whoever asks for the field has no answer. */
public final class LeftOpen {
    private static final Set<String> WORDS = Set.of(
            "tbc",
            "t b c",
            "tba",
            "t b a",
            "tbd",
            "t b d",
            "tbn",
            "n a",
            "na",
            "nil",
            "none",
            "none yet",
            "unknown",
            "not known",
            "not known yet",
            "not yet known",
            "not yet",
            "not applicable",
            "not available",
            "not recorded",
            "to be confirmed",
            "to be agreed",
            "to be advised",
            "to be arranged",
            "to be decided",
            "to be determined",
            "to follow",
            "pending",
            "awaited",
            "awaiting",
            "todo",
            "to do",
            "x",
            "xx",
            "xxx");

    private static final int LONGEST = 20;
    private static final String SIGNS = "?-–—._…* /!()";

    private LeftOpen() {}

    /** Whether a field is there and says no more than that. */
    public static boolean isIn(Field<String> field) {
        return field.isPresent() && is(field.get());
    }

    /** Whether a field says nothing: it is missing, or leaves open what it is there to say. */
    public static boolean orMissing(Field<String> field) {
        return field.isMissing() || isIn(field);
    }

    /** The same of what stands behind a key; ids, dates and numbers are judged as such and not here. */
    public static boolean orMissing(Fields within, String key) {
        boolean text = within.shape().field(key).orElseThrow().value() instanceof ValueShape.Text;
        return text ? orMissing(within.text(key)) : within.field(key).isMissing();
    }

    private static boolean is(String text) {
        return text.length() <= LONGEST && (isSigns(text) || WORDS.contains(words(text)));
    }

    private static boolean isSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** In small letters, with single spaces for all that is no letter or digit. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char unit = lower.charAt(i);
            if (Character.isLetterOrDigit(unit)) {
                words.append(unit);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
