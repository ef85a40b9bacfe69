package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import org.provenplan.life.Figures;
import org.provenplan.life.Trend;

/** For people at a terminal: a table, with a bar of the open actions that starts with the overdue ones. */
final class TrendText implements Format<Trend> {
    private static final String HEAD = """
                                             Not  Closed     Days  Findings
            Day         Open  Overdue  Done  seen  proven  slipped      open  Overdue !, open =
            """;
    private static final int LONGEST_BAR = 16;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(Trend trend, Screen screen, Appendable out) throws IOException {
        Paper paper = new Paper(out, Masks.of(trend.lives().result()), screen.width());
        Ink ink = new Ink(screen.colour());
        List<Figures> totals = trend.totals();
        paper.paragraph("", TrendWords.title(trend), ink::bold);
        paper.line("=".repeat(paper.width()));
        paper.blank();
        out.append(HEAD);
        int most = 1;
        for (Figures figures : totals) {
            most = Math.max(most, figures.open());
        }
        for (int i = 0; i < totals.size(); i++) {
            paper.line(row(trend.days().get(i).toString(), totals.get(i), most));
        }
        paper.blank();
        paper.paragraph("", TrendWords.MEANING);
        for (String gap : HistoryWords.gaps(trend.lives())) {
            paper.paragraph("Not known: ", gap + ".");
        }
    }

    private static String row(String day, Figures figures, int most) {
        return day
                + right(figures.open(), 6)
                + right(figures.overdue(), 9)
                + right(figures.done(), 6)
                + right(figures.closedNotSeen(), 6)
                + right(figures.closedWithProof(), 8)
                + right(figures.slippedDays(), 9)
                + right(figures.findingsOpen(), 10)
                + ("  " + bar(figures, most)).stripTrailing();
    }

    private static String right(long number, int width) {
        String text = String.valueOf(number);
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    /** A sign for each action; where there are more of them than fit, one for several, and never none for some. */
    private static String bar(Figures figures, int most) {
        int overdue = scaled(figures.overdue(), most);
        int open = Math.max(scaled(figures.open(), most), overdue);
        return "!".repeat(overdue) + "=".repeat(open - overdue);
    }

    private static int scaled(int count, int most) {
        return most <= LONGEST_BAR ? count : (int) (((long) count * LONGEST_BAR + most - 1) / most);
    }
}
