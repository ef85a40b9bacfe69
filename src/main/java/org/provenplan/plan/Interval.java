package org.provenplan.plan;

import java.time.LocalDate;
import java.time.Period;
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
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3}) (day|week|month)s?");
    private static final Map<String, Period> NAMED = Map.of(
            "daily", Period.ofDays(1),
            "weekly", Period.ofWeeks(1),
            "fortnightly", Period.ofWeeks(2),
            "monthly", Period.ofMonths(1),
            "quarterly", Period.ofMonths(3),
            "yearly", Period.ofYears(1));

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

    /** The day one interval after another. */
    public LocalDate after(LocalDate day) {
        return day.plus(period);
    }
}
