package org.provenplan.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How plans stood at the end of each month, and on the day that counts as today.
 *
 * @param days the last days of the months from the first commit, or another day, on; and today
 * @param plans each with a figure for every day
 */
public record Trend(List<LocalDate> days, List<Row> plans, PlanLives lives) {
    /** No commit is older than Git: one that says so was made by a clock that stood wrong. */
    static final LocalDate GIT_BEGAN = LocalDate.of(2005, 4, 7);

    public Trend {
        days = List.copyOf(days);
        plans = List.copyOf(plans);
    }

    /** One plan's figures, in the order of the days. */
    public record Row(LivedPlan plan, List<Figures> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /**
     * The trend up to the day that counts as today.
     *
     * @param since no month that ended before is looked at
     * @param today the day on which what is not committed yet stands in the files
     */
    public static Trend of(PlanLives lives, Optional<LocalDate> since, LocalDate today) {
        LocalDate asOf = lives.result().asOf();
        List<MonthEnds> plans =
                lives.lives().stream().map(life -> new MonthEnds(life, today)).toList();
        List<LocalDate> days = days(since.or(() -> first(plans)), asOf);
        List<Row> rows = new ArrayList<>();
        for (MonthEnds ends : plans) {
            rows.add(new Row(ends.plan(), days.stream().map(ends::on).toList()));
        }
        return new Trend(days, rows, lives);
    }

    /** All plans together, in the order of the days. */
    public List<Figures> totals() {
        List<Figures> totals = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Figures total = Figures.NONE;
            for (Row row : plans) {
                total = total.plus(row.figures().get(i));
            }
            totals.add(total);
        }
        return totals;
    }

    private static Optional<LocalDate> first(List<MonthEnds> plans) {
        return plans.stream().map(MonthEnds::first).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    private static List<LocalDate> days(Optional<LocalDate> from, LocalDate asOf) {
        List<LocalDate> days = new ArrayList<>();
        if (from.isPresent()) {
            YearMonth month = YearMonth.from(from.get());
            while (month.atEndOfMonth().isBefore(asOf)) {
                days.add(month.atEndOfMonth());
                month = month.plusMonths(1);
            }
        }
        days.add(asOf);
        return days;
    }
}
