package org.provenplan.privacy;

import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.privacy.PersonalIdentifier.Kind;
import org.provenplan.source.SourceText;

/** Dates that are said to be somebody's birthday: "DOB 3/4/1941", "born on 3 April 1941". */
final class BirthDates {
    private static final List<String> WORDS = List.of("born", "birth", "dob", "d.o.b");

    private BirthDates() {}

    static List<PersonalIdentifier> in(SourceText source, char[] units) {
        return says(source.text(), units) ? Said.in(source) : List.of();
    }

    private static boolean says(String text, char[] units) {
        for (int i = 0; i + 1 < units.length; i++) {
            char first = units[i];
            if ((first == 'b' || first == 'd' || first == 'B' || first == 'D')
                    && "oOiI.".indexOf(units[i + 1]) >= 0
                    && saysAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAt(String text, int at) {
        for (String word : WORDS) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The pattern is large, and most plans have none of the words: it is made when one has. */
    private static final class Said {
        private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
        private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
        private static final String DATE = String.join(
                "|",
                "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}",
                "\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:\\d{4}|\\d{2})",
                DAY + "[ -](?:of )?" + MONTH + ",?[ -](?:\\d{4}|\\d{2})",
                MONTH + " " + DAY + ",? \\d{4}");
        private static final Pattern PATTERN = Pattern.compile(
                "(?:d\\.?o\\.?b|born|date[ -]of[ -]birth|birth[ -]?date|birthday)(?![a-z])"
                        + "(?:[ \\t.:=(,\"'–-]|\\R[ \\t]*){0,8}(?:(?:on|is|was|the)\\s{1,3}){0,3}[\"']?(" + DATE
                        + ")(?![\\d-])",
                Pattern.CASE_INSENSITIVE);

        static List<PersonalIdentifier> in(SourceText source) {
            return PATTERN.matcher(source.text())
                    .results()
                    .filter(said -> said.start() == 0
                            || !Character.isLetter(source.text().charAt(said.start() - 1)))
                    .map(said ->
                            new PersonalIdentifier(Kind.DATE_OF_BIRTH, source.span(said.start(1), said.end(1)), true))
                    .toList();
        }
    }
}
