package org.provenplan.privacy;

import java.util.Collection;
import org.provenplan.source.Span;

/**
 * Characters that tell who somebody is.
 *
 * @param kind what they are
 * @param place exactly those characters
 * @param certain whether they can hardly be anything else
 */
public record PersonalIdentifier(Kind kind, Span place, boolean certain) {
    /** Whether it is no person's, since its mail domain is a regulator's or one of these. */
    public boolean isPublic(Collection<String> domains) {
        return kind == Kind.EMAIL_ADDRESS
                && PublicAddresses.has(ReadText.of(place.text()).text(), domains);
    }

    /** What a person can be told by. */
    public enum Kind {
        NHS_NUMBER("an NHS number", "delete it, and name the record by its own number, such as care record 118"),
        NATIONAL_INSURANCE_NUMBER(
                "a National Insurance number", "delete it, and write the person's id if it is one of staff"),
        DATE_OF_BIRTH("a date of birth", "delete it, and write an age band such as over 80 if age matters"),
        PHONE_NUMBER("a phone number", "delete it, and keep such numbers in the provider's own directory"),
        EMAIL_ADDRESS("an email address", "write the person's id; an address may only stand under git in people");

        private final String label;
        private final String fix;

        Kind(String label, String fix) {
            this.label = label;
            this.fix = fix;
        }

        /** In the middle of a sentence: {@code an NHS number}. */
        public String label() {
            return label;
        }

        /** What to do about it, as an order. */
        public String fix() {
            return fix;
        }
    }
}
