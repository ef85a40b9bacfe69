package org.provenplan.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.provenplan.life.Figures;
import org.provenplan.life.Trend;

/** For spreadsheets: a row for each plan and day, to be summed there. No cell is taken for a formula. */
final class TrendCsv implements Format<Trend> {
    private static final List<String> HEAD = List.of(
            "day",
            "plan",
            "file",
            "open",
            "overdue",
            "done",
            "closedWithProof",
            "slippedDays",
            "findingsOpen",
            "closedNotSeen");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(Trend trend, Screen screen, Appendable out) throws IOException {
        Masks masks = Masks.of(trend.lives().result());
        out.append(CsvFormat.BYTE_ORDER_MARK);
        CsvFormat.row(HEAD, masks, out);
        for (Trend.Row row : trend.plans()) {
            for (int i = 0; i < trend.days().size(); i++) {
                CsvFormat.row(cells(trend.days().get(i), row, row.figures().get(i)), masks, out);
            }
        }
    }

    private static List<String> cells(LocalDate day, Trend.Row row, Figures figures) {
        return List.of(
                day.toString(),
                row.plan().id(),
                row.plan().file(),
                String.valueOf(figures.open()),
                String.valueOf(figures.overdue()),
                String.valueOf(figures.done()),
                String.valueOf(figures.closedWithProof()),
                String.valueOf(figures.slippedDays()),
                String.valueOf(figures.findingsOpen()),
                String.valueOf(figures.closedNotSeen()));
    }
}
