package org.provenplan.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.privacy.PersonalIdentifier.Kind;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Looks through a text for what tells who somebody is, comments and all, whatever kind of file it is. */
public final class PersonalIdentifiers {
    private static final Pattern NATIONAL_INSURANCE =
            Pattern.compile("([A-Za-z]{2})(?:[ .-]?\\d\\d){3}[ .-]?[A-Da-d](?![\\w/]|-\\w)");

    /** The letters that numbers begin with; QQ is kept for examples. */
    private static final Pattern PREFIX =
            Pattern.compile("QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]");

    private PersonalIdentifiers() {}

    /** All that a reader sees in a text, in its order; none overlaps another, and none lies in a link. */
    public static List<PersonalIdentifier> in(SourceText source) {
        ReadText read = ReadText.of(source.text());
        if (read.isAsTyped()) {
            return plainlyIn(source);
        }
        List<PersonalIdentifier> found = plainlyIn(new SourceText(source.file(), read.text()));
        found.replaceAll(identifier ->
                new PersonalIdentifier(identifier.kind(), read.in(source, identifier.place()), identifier.certain()));
        return found;
    }

    private static List<PersonalIdentifier> plainlyIn(SourceText source) {
        BitSet taken = new BitSet(source.length());
        markLinks(source.text(), taken);
        char[] units = source.text().toCharArray();
        LongNumbers numbers = new LongNumbers(source.text(), units);
        List<PersonalIdentifier> found = new ArrayList<>();
        take(EmailAddresses.in(source), taken, found);
        take(BirthDates.in(source, units), taken, found);
        take(nationalInsuranceNumbers(source, units), taken, found);
        take(PhoneNumbers.in(source, numbers), taken, found);
        take(NhsNumbers.in(source, numbers), taken, found);
        if (found.size() > 1) {
            found.sort(Comparator.comparing(identifier -> identifier.place().from()));
        }
        return found;
    }

    private static void markLinks(String text, BitSet taken) {
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            int from = text.startsWith("https", at - 5) ? at - 5 : at - 4;
            if (text.startsWith("http", from)) {
                int end = at;
                while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                taken.set(from, end);
            }
        }
    }

    private static void take(List<PersonalIdentifier> more, BitSet taken, List<PersonalIdentifier> found) {
        for (PersonalIdentifier identifier : more) {
            if (isFree(identifier.place(), taken)) {
                taken.set(identifier.place().from(), identifier.place().to());
                found.add(identifier);
            }
        }
    }

    private static boolean isFree(Span place, BitSet taken) {
        int next = taken.nextSetBit(place.from());
        return next < 0 || next >= place.to();
    }

    private static List<PersonalIdentifier> nationalInsuranceNumbers(SourceText source, char[] units) {
        List<PersonalIdentifier> found = new ArrayList<>();
        for (MatchResult number : numbersBehindTwoLetters(source.text(), units)) {
            if (PREFIX.matcher(number.group(1).toUpperCase(Locale.ROOT)).matches()
                    && !Joined.toWordBefore(source.text(), number.start())) {
                Span place = source.span(number.start(), number.end());
                found.add(new PersonalIdentifier(Kind.NATIONAL_INSURANCE_NUMBER, place, true));
            }
        }
        return found;
    }

    /** Looking for two letters in front of a digit first saves most of the time. */
    private static List<MatchResult> numbersBehindTwoLetters(String text, char[] units) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = NATIONAL_INSURANCE.matcher(text).useTransparentBounds(true);
        for (int i = 2; i + 1 < units.length; i++) {
            boolean digits = isDigit(units[i]) && isDigit(units[i + 1]);
            int letters = digits && isLetter(units[i - 1]) ? i - 2 : digits ? i - 3 : -1;
            if (letters >= 0
                    && isLetter(units[letters])
                    && isLetter(units[letters + 1])
                    && matcher.region(letters, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                i = matcher.end();
            }
        }
        return found;
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'A' && unit <= 'Z') || (unit >= 'a' && unit <= 'z');
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
