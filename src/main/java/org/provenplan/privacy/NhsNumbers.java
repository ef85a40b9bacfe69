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
    /** Between groups of digits. */
    private static final String GAP = "((?: {1,2}| ?[.\u00b7-] ?)?)";

    private static final Pattern TEN_DIGITS =
            Pattern.compile("\\b(?!000)\\d{3}" + GAP + "\\d{3}" + GAP + "\\d{4}(?![\\w/]|[-.]\\d)");
    private static final Pattern TEN_IN_ANY_GROUPS = Pattern.compile("\\b(?!000)\\d(?:[ .-]?\\d){9}(?![\\w/]|[-.]\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d\\d[.-]\\d\\d[.-]\\d{4}");
    private static final Pattern LABEL = Pattern.compile("\\b(?:NHS|CHI|HCN|H&C)\\b", Pattern.CASE_INSENSITIVE);
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
            boolean grouped = !number.group(1).isEmpty() && !number.group(2).isEmpty();
            boolean certain = grouped || isNear(NHS, source, number);
            if (isNumber(source, number)
                    && (certain || ISSUED.matcher(number.group()).matches())) {
                found.add(identifier(source, number, certain));
            }
        }
        for (MatchResult number : numbers.matching(TEN_IN_ANY_GROUPS)) {
            boolean grouped = digits(number).length() < number.group().length()
                    && !DATE.matcher(number.group()).find();
            if (grouped && isNear(LABEL, source, number) && isNumber(source, number)) {
                found.add(identifier(source, number, true));
            }
        }
        return found;
    }

    private static PersonalIdentifier identifier(SourceText source, MatchResult number, boolean certain) {
        return new PersonalIdentifier(Kind.NHS_NUMBER, source.span(number.start(), number.end()), certain);
    }

    private static boolean isNumber(SourceText source, MatchResult number) {
        return passesCheck(digits(number)) && !isPartOfAnother(source.text(), number);
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
        return number.group().replaceAll("\\D", "");
    }

    private static boolean isNear(Pattern label, SourceText source, MatchResult number) {
        Span line = source.lineSpan(source.position(number.start()).line());
        int from = Math.max(line.from(), number.start() - NEARBY);
        int to = Math.min(line.to(), number.end() + NEARBY);
        return label.matcher(source.text().substring(from, Math.max(from, to))).find();
    }

    private static boolean isPartOfAnother(String text, MatchResult number) {
        String before = text.substring(Math.max(0, number.start() - NEARBY), number.start());
        boolean joined = Joined.toWordBefore(text, number.start())
                && !LABELLED.matcher(before).matches();
        return joined || ISBN.matcher(before).matches();
    }
}
