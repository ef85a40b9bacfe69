package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import org.provenplan.life.Figures;
import org.provenplan.life.Trend;
import org.provenplan.plan.DateInWords;

/** For minutes: one table. */
final class TrendMarkdown implements Format<Trend> {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(Trend trend, Screen screen, Appendable out) throws IOException {
        out.append("# ").append(TrendWords.title(trend)).append("\n\n");
        out.append(
                "| Day | Open | Overdue | Done | Closed, not seen | Closed with proof | Days slipped | Findings open |\n");
        out.append("| :-- | --: | --: | --: | --: | --: | --: | --: |\n");
        List<Figures> totals = trend.totals();
        for (int i = 0; i < totals.size(); i++) {
            Figures figures = totals.get(i);
            out.append("| " + DateInWords.of(trend.days().get(i)) + " | " + figures.open() + " | " + figures.overdue()
                    + " | " + figures.done() + " | " + figures.closedNotSeen()
                    + " | " + figures.closedWithProof() + " | " + figures.slippedDays() + " | "
                    + figures.findingsOpen() + " |\n");
        }
        out.append('\n').append(TrendWords.MEANING).append('\n');
        Masks masks = Masks.of(trend.lives().result());
        for (String gap : HistoryWords.gaps(trend.lives())) {
            out.append("\n**Not known:** ")
                    .append(MarkdownText.escaped(masks.in(gap)))
                    .append(".\n");
        }
    }
}
