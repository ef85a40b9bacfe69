package org.provenplan.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as somebody typed it: the date that it is, or what to type instead. */
public final class DateText {
    private static final String ISO_FORM = "dddd-dd-dd";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9}),? (\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,9}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH_ONLY = Pattern.compile("(\\p{L}{3,9}),? (\\d{4})|(\\d{4})-(\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Set<String> SAYS_DONE = Set.of("yes", "true", "done", "complete", "completed", "x", "y");
    private static final int LONGEST = 64;

    private final String text;

    public DateText(String text) {
        this.text = text.strip();
    }

    /** The date, where it is one and is written {@code YYYY-MM-DD}. */
    public Optional<LocalDate> date() {
        return isIso(text) ? day(text.substring(0, 4), text.substring(5, 7), text.substring(8)) : Optional.empty();
    }

    private static boolean isIso(String text) {
        if (text.length() != ISO_FORM.length()) {
            return false;
        }
        for (int i = 0; i < ISO_FORM.length(); i++) {
            char unit = text.charAt(i);
            if (ISO_FORM.charAt(i) == '-' ? unit != '-' : unit < '0' || unit > '9') {
                return false;
            }
        }
        return true;
    }

    /** What to type instead, one sentence. */
    public String fix() {
        if (isIso(text)) {
            return noSuchDay(text.substring(0, 4), text.substring(5, 7), text.substring(8));
        }
        if (SAYS_DONE.contains(text.toLowerCase(Locale.ROOT))) {
            return "write the day in place of " + text + ", as year-month-day, such as 2026-06-30";
        }
        if (text.length() > LONGEST) {
            return "write only the date, as year-month-day, such as 2026-06-30";
        }
        return meant().map(date -> "write " + date)
                .or(this::lastDayOfMonth)
                .orElse("agree on a day and write it as year-month-day, such as 2026-06-30");
    }

    /** The date that was written in another form, where it can be no other. */
    Optional<LocalDate> certain() {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isIso(text)) {
            return exchanged(text.substring(0, 4), text.substring(5, 7), text.substring(8));
        }
        Optional<LocalDate> meant = meant();
        return meant.filter(day -> isInWords(day) || isInFigures(day));
    }

    /** Year first, or the day first and above 12, or the same as the month. */
    private boolean isInFigures(LocalDate day) {
        boolean onlyDate = text.matches("\\d+[-/.]\\d+[-/.]\\d+");
        boolean yearFirst = onlyDate && YEAR_FIRST.matcher(text).matches();
        boolean fullYear = text.endsWith(String.valueOf(day.getYear()));
        boolean apart = day.getDayOfMonth() > MONTHS.size() || day.getDayOfMonth() == day.getMonthValue();
        return yearFirst || (onlyDate && fullYear && apart);
    }

    /** With the month's name, whole or as three letters, and without a day of the week that it is not. */
    private boolean isInWords(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String names = month + "|" + month.substring(0, 3) + "|" + (month.equals("September") ? "Sept|" : "") + weekday
                + "|" + weekday.substring(0, 3);
        return text.matches("(?i)[\\d ,]*(((" + names + "|(?<=\\d)(st|nd|rd|th))\\b)[\\d ,]*)+")
                && text.matches(".*\\p{L}.*");
    }

    /** The day that is meant by it in whatever way it is written, the day before the month; empty where it is no one day. */
    public Optional<LocalDate> meant() {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            String year = dayFirst.group(3);
            String whole = year.length() == 2 ? "20" + year : year;
            return day(whole, dayFirst.group(2), dayFirst.group(1))
                    .or(() -> day(whole, dayFirst.group(1), dayFirst.group(2)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return month(dayMonth.group(2)).flatMap(month -> day(dayMonth.group(3), month, dayMonth.group(1)));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        return monthDay.matches()
                ? month(monthDay.group(1)).flatMap(month -> day(monthDay.group(3), month, monthDay.group(2)))
                : Optional.empty();
    }

    private Optional<String> lastDayOfMonth() {
        Matcher matcher = MONTH_ONLY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> month = matcher.group(1) == null ? Optional.of(matcher.group(4)) : month(matcher.group(1));
        String year = matcher.group(1) == null ? matcher.group(3) : matcher.group(2);
        return month.filter(number -> Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= 12)
                .map(number -> "write a day; for the end of the month "
                        + YearMonth.of(Integer.parseInt(year), Integer.parseInt(number))
                                .atEndOfMonth());
    }

    private static String noSuchDay(String year, String monthDigits, String dayDigits) {
        int month = Integer.parseInt(monthDigits);
        Optional<LocalDate> exchanged = exchanged(year, monthDigits, dayDigits);
        if (exchanged.isPresent()) {
            return "write " + exchanged.get() + ": the month stands before the day";
        }
        if (month < 1 || month > 12) {
            return "write the month as 01 to 12, after the year and before the day";
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), month);
        return "write a day that exists; the last of that month is " + yearMonth.atEndOfMonth();
    }

    /** The day that a date is whose month stands behind the day, as can be seen because there is no such month. */
    private static Optional<LocalDate> exchanged(String year, String second, String third) {
        return Integer.parseInt(second) > MONTHS.size() ? day(year, third, second) : Optional.empty();
    }

    private static Optional<String> month(String name) {
        int index = MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
        return index < 0 ? Optional.empty() : Optional.of(String.valueOf(index + 1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
