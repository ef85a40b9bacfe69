package org.provenplan.tracker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.plan.DateText;
import org.provenplan.tracker.cells.Cell;

/** Finds the day that a cell names, written as it is in Britain: the day before the month. */
final class Days {
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String NUMBERS = "\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}";
    private static final String WORDS =
            "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?" + MONTH
                    + "[ ,-]{1,2}(?:\\d{4}|\\d{2})";
    private static final Pattern SHORT_YEAR = Pattern.compile("(.*[ -])(\\d{2})");
    /** A day at the start of a line, and what follows it. */
    private static final Pattern DATED =
            Pattern.compile("(?is)(" + NUMBERS + "|" + WORDS + ")(?!\\d)\\s*[-–—:.]?\\s*(.*)");

    private Days() {}

    /** The day; empty where the cell says anything besides one. */
    static Optional<LocalDate> of(Cell cell) {
        return cell.day().isPresent() ? cell.day() : of(cell.line());
    }

    static Optional<LocalDate> of(String text) {
        Matcher dated = DATED.matcher(text.strip());
        return dated.matches() && dated.group(2).matches("(?:00:00(?::00)?)?") ? day(dated.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        String spaced = text.matches("(?i).*[a-z].*")
                ? text.replaceAll("[-,]", " ").replaceAll("(?i) of ", " ").replaceAll(" +", " ")
                : text;
        Matcher shortYear = SHORT_YEAR.matcher(spaced);
        String full = shortYear.matches() && spaced.matches("(?i).*[a-z].*")
                ? shortYear.group(1) + "20" + shortYear.group(2)
                : spaced;
        return new DateText(full).meant();
    }

    /** A line that begins with a day. */
    record DatedLine(LocalDate day, String text) {}

    static Optional<DatedLine> datedLine(String line) {
        Matcher dated = DATED.matcher(line.strip());
        if (!dated.matches()) {
            return Optional.empty();
        }
        return day(dated.group(1)).map(day -> new DatedLine(day, dated.group(2).strip()));
    }
}
