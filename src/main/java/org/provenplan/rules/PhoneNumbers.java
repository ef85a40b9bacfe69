package org.provenplan.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.provenplan.rules.PersonalIdentifier.Kind;
import org.provenplan.source.SourceText;

/**
 * Phone numbers of the United Kingdom, as people write them: +44 and what follows, or eleven digits that begin with 01, 02, 03
 * or 07, in the usual groups. A record number of that form is told by the word before it.
 */
final class PhoneNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:\\+|\\b00)44[ -]?(?:\\(0\\)[ -]?)?[1-37](?:[ -]?\\d){8,9}"
                    + "|(?:\\(|\\b)0[1-37](?:\\d{9}|\\d{3}\\)?[ -]\\d{6}|\\d{3}\\)?[ -]\\d{3}[ -]\\d{3}|\\d{3}\\)?[ -]\\d{5}"
                    + "|\\d{2}\\)?[ -]\\d{3}[ -]?\\d{4}|\\d\\)?[ -]\\d{4}[ -]?\\d{4}))(?![\\w/]|[-.]\\d)");
    private static final Pattern RECORD = Pattern.compile(
            ".*\\b(?:ref|reference|case|record|incident|datix|order|invoice|ticket|batch|serial|asset|log)s?"
                    + "[ .:#\"']{0,3}(?:\\b(?:no|number|id)\\b[ .:#\"']{0,3})?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_NAME_OF_RECORD = 25;

    private PhoneNumbers() {}

    static Stream<PersonalIdentifier> in(SourceText source, LongNumbers numbers) {
        return numbers.matching(NUMBER)
                .filter(number -> !Joined.toWordBefore(source.text(), number.start()))
                .filter(number -> !isRecord(source.text(), number.start()))
                .map(number ->
                        new PersonalIdentifier(Kind.PHONE_NUMBER, source.span(number.start(), number.end()), true));
    }

    private static boolean isRecord(String text, int from) {
        String before = text.substring(Math.max(0, from - LONGEST_NAME_OF_RECORD), from);
        return RECORD.matcher(before).matches();
    }
}
