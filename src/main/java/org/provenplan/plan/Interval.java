package org.provenplan.plan;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something happens.
 *
 * @param text as written
 * @param period as time
 */
public record Interval(String text, Period period) {
    private static final int DAYS_OF_MONTH = 28;
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3}) (day|week|month)s?");
    private static final Map<String, Period> NAMED = Map.of(
            "daily", Period.ofDays(1),
            "weekly", Period.ofWeeks(1),
            "fortnightly", Period.ofWeeks(2),
            "monthly", Period.ofMonths(1),
            "quarterly", Period.ofMonths(3),
            "yearly", Period.ofYears(1));

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "day", "daily",
            "week", "weekly",
            "two weeks", "fortnightly",
            "fortnight", "fortnightly",
            "month", "monthly",
            "quarter", "quarterly",
            "year", "yearly",
            "annually", "yearly",
            "annual", "yearly");

    /** Reads {@code 2 weeks}, {@code monthly} and the like; empty for anything else. */
    public static Optional<Interval> parse(String text) {
        Period named = NAMED.get(text);
        if (named != null) {
            return Optional.of(new Interval(text, named));
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(matcher.group(1));
        Period period =
                switch (matcher.group(2)) {
                    case "day" -> Period.ofDays(count);
                    case "week" -> Period.ofWeeks(count);
                    default -> Period.ofMonths(count);
                };
        return Optional.of(new Interval(text, period));
    }

    /** What somebody most likely meant who wrote it another way: {@code every month}, {@code 2 weekly}, {@code Annually}. */
    static Optional<String> meant(String text) {
        return sameInOtherWords(text).or(() -> Nearest.to(plain(text), NAMED.keySet()));
    }

    /** Whether {@link #meant} is what was written, in other words or with a letter wrong. */
    static boolean isCertain(String text) {
        return sameInOtherWords(text)
                .or(() -> Nearest.certain(plain(text), NAMED.keySet()))
                .isPresent();
    }

    private static Optional<String> sameInOtherWords(String text) {
        String plain = plain(text);
        String singular = plain.replaceFirst("^(\\d{1,4})[ -]?(day|week|month)(ly|s)?$", "$1 $2s");
        return parse(singular)
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(plain)).flatMap(Interval::parse))
                .map(Interval::text);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(every|once an?|each|per) ", "");
    }

    /**
     * The day one interval after another. Months are calendar months: from a day that the later month does not have, it is that
     * month's last day, so that monthly from 31 January is 28 February; from there it is 28 March, because what counts is the day
     * on which something was done, not the day on which it was due.
     */
    public LocalDate after(LocalDate day) {
        return after(day, 1);
    }

    /** The day some intervals after another. */
    public LocalDate after(LocalDate day, int times) {
        return day.plus(period.multipliedBy(times));
    }

    /** Its length in days, a month as 28. */
    public int days() {
        return Math.toIntExact(period.get(ChronoUnit.DAYS) + period.toTotalMonths() * DAYS_OF_MONTH);
    }
}
