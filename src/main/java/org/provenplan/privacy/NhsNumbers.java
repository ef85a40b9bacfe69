package org.provenplan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.provenplan.privacy.PersonalIdentifier.Kind;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * NHS numbers: ten digits of which the last checks the others (weights 10 to 2, modulo 11). In groups of 3, 3 and 4, or with
 * "NHS" nearby, they are hardly anything else. Ten digits alone may be, and count only in the ranges that are issued, and in
 * the one kept for tests, 999 000 0000 and up.
 */
final class NhsNumbers {
    private static final Pattern TEN_DIGITS = Pattern.compile(
            "\\b(?!000)(\\d{3})([ \u00a0.-]?|\\R[ \\t]+)(\\d{3})(?:\\2|\\R[ \\t]+)(\\d{4})(?![\\w/]|[-.]\\d)");
    private static final Pattern ISSUED =
            Pattern.compile("(?:[467]\\d\\d|3[2-9]\\d|999|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2]))\\d+");
    private static final Pattern NHS = Pattern.compile("\\bNHS", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED =
            Pattern.compile(".*\\b(?:NHS|no|number)[-/.#]?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ISBN =
            Pattern.compile(".*ISBN\\W{0,3}(?:10\\W{0,3})?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int NEARBY = 40;

    private NhsNumbers() {}

    static List<PersonalIdentifier> in(SourceText source, LongNumbers numbers) {
        List<PersonalIdentifier> found = new ArrayList<>();
        for (MatchResult number : numbers.matching(TEN_DIGITS)) {
            if (passesCheck(digits(number)) && !isPartOfAnother(source.text(), number)) {
                Span place = source.span(number.start(), number.end());
                boolean certain = isCertain(source, number);
                if (certain || ISSUED.matcher(place.text()).matches()) {
                    found.add(new PersonalIdentifier(Kind.NHS_NUMBER, place, certain));
                }
            }
        }
        return found;
    }

    /** Whether the last of ten digits is the one that the others demand. */
    static boolean passesCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * Character.digit(digits.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == Character.digit(digits.charAt(9), 10);
    }

    private static String digits(MatchResult number) {
        return number.group(1) + number.group(3) + number.group(4);
    }

    private static boolean isCertain(SourceText source, MatchResult number) {
        if (!number.group(2).isEmpty()) {
            return true;
        }
        Span line = source.lineSpan(source.position(number.start()).line());
        int from = Math.max(line.from(), number.start() - NEARBY);
        int to = Math.min(line.to(), number.end() + NEARBY);
        return NHS.matcher(source.text().substring(from, to)).find();
    }

    private static boolean isPartOfAnother(String text, MatchResult number) {
        String before = text.substring(Math.max(0, number.start() - NEARBY), number.start());
        boolean joined = Joined.toWordBefore(text, number.start())
                && !LABELLED.matcher(before).matches();
        return joined || ISBN.matcher(before).matches();
    }
}
