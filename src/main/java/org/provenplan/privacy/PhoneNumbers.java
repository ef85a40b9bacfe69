package org.provenplan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.provenplan.privacy.PersonalIdentifier.Kind;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * Phone numbers of the United Kingdom, as people write them: +44 and what follows, or eleven digits that begin with 01, 02 or
 * 07, in the usual groups. A record number of that form is told by the word before it; 03 and 08 are numbers of organisations only,
 * such as the regulator's own.
 */
final class PhoneNumbers {
    /** Between groups of digits. */
    private static final String GAP = "(?: {1,2}| ?[.\u00b7-] ?)";

    private static final Pattern NUMBER = Pattern.compile(("(?:(?:\\+|\\b00)44_?(?:\\(0\\)_?)?[127](?:_?\\d){8,9}"
                    + "|(?:\\(|\\b)0[127](?:\\d{9}|\\d{3}\\)?_\\d{6}|\\d{3}\\)?_\\d{3}_\\d{3}|\\d{3}\\)?_\\d{5}"
                    + "|\\d{2}\\)?_\\d{3}_?\\d{4}|\\d\\)?_\\d{4}_?\\d{4})"
                    + "|\\b07\\d{3}_\\d{2}_\\d{2}_\\d{2}|\\b07\\d_\\d{4}_\\d{4})(?![\\w/]|[-.]\\d)")
            .replace("_", GAP));
    private static final Pattern RECORD = Pattern.compile(
            ".*\\b(?:ref|reference|case|record|incident|datix|order|invoice|ticket|batch|serial|asset|log)s?"
                    + "[ .:#\"']{0,3}(?:\\b(?:no|number|id)\\b[ .:#\"']{0,3})?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_NAME_OF_RECORD = 25;

    private PhoneNumbers() {}

    static List<PersonalIdentifier> in(SourceText source, LongNumbers numbers) {
        List<PersonalIdentifier> found = new ArrayList<>();
        for (MatchResult number : numbers.matching(NUMBER)) {
            if (!Joined.toWordBefore(source.text(), number.start()) && !isRecord(source.text(), number.start())) {
                Span place = source.span(number.start(), number.end());
                found.add(new PersonalIdentifier(Kind.PHONE_NUMBER, place, true));
            }
        }
        return found;
    }

    private static boolean isRecord(String text, int from) {
        String before = text.substring(Math.max(0, from - LONGEST_NAME_OF_RECORD), from);
        return RECORD.matcher(before).matches();
    }
}
