package org.provenplan.privacy;

import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.privacy.PersonalIdentifier.Kind;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * A second look at finished text, whatever output it is for: what can hardly be anything but a person's number is masked there
 * too, should the first look ever have missed it. Addresses, and numbers that may be those of records, are left to the first.
 */
public final class SecondLook {
    /** What stands for a hidden character. */
    public static final char DOT = '•';

    private static final int FEWEST_DIGITS = 6;
    private static final Pattern MOBILE = Pattern.compile("(?:\\+44|0044|\\(?07).*[ .-].*");

    private SecondLook() {}

    /** The text with a dot for each character that nobody may see. */
    public static String at(String finished) {
        if (!mayHoldNumber(finished)) {
            return finished;
        }
        SourceText source = new SourceText("", finished);
        List<PersonalIdentifier> found = PersonalIdentifiers.in(source);
        if (found.isEmpty()) {
            return finished;
        }
        StringBuilder shown = new StringBuilder(finished);
        for (PersonalIdentifier identifier : found) {
            if (isPersons(identifier) && !isInTag(finished, identifier.place().from())) {
                hide(identifier.place(), shown);
            }
        }
        return shown.toString();
    }

    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean isPersons(PersonalIdentifier identifier) {
        return identifier.certain()
                && identifier.kind() != Kind.EMAIL_ADDRESS
                && (identifier.kind() != Kind.PHONE_NUMBER
                        || MOBILE.matcher(identifier.place().text()).matches());
    }

    /** Whether a place lies between the angle brackets of a tag, where drawings have their numbers. */
    private static boolean isInTag(String text, int at) {
        return text.lastIndexOf('<', at) > text.lastIndexOf('>', at);
    }

    private static void hide(Span place, StringBuilder shown) {
        for (int i = place.from(); i < place.to(); i++) {
            if (!Character.isWhitespace(shown.charAt(i))) {
                shown.setCharAt(i, DOT);
            }
        }
    }
}
