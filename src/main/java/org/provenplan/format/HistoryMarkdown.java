package org.provenplan.format;

import java.io.IOException;
import org.provenplan.life.ItemHistory;
import org.provenplan.life.ItemLife;
import org.provenplan.life.ItemLife.Event;
import org.provenplan.life.ItemLife.Moment;

/** For minutes and pull requests: a heading for each commit, a list of what it changed. */
final class HistoryMarkdown implements Format<ItemHistory> {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(ItemHistory history, Screen screen, Appendable out) throws IOException {
        Masks masks = HistoryWords.masks(history);
        StringBuilder page = new StringBuilder();
        for (ItemLife life : history.lives()) {
            new Page(page, masks).write(life);
        }
        for (String gap : HistoryWords.gaps(history.plans())) {
            new Page(page, masks).paragraph("**Not known:** ", gap + ".");
        }
        out.append(page.toString().stripTrailing()).append('\n');
    }

    private record Page(StringBuilder page, Masks masks) {
        void write(ItemLife life) {
            paragraph("# ", HistoryWords.item(life));
            paragraph("", HistoryWords.where(life) + ".");
            for (Moment moment : life.moments()) {
                paragraph("## ", HistoryWords.when(moment));
                if (!HistoryWords.subject(moment).isBlank()) {
                    paragraph("> ", HistoryWords.subject(moment));
                }
                for (Event event : moment.events()) {
                    page.append("- ").append(shown(event.words())).append('\n');
                }
                page.append('\n');
            }
            if (!HistoryWords.passedOver(life).isEmpty()) {
                paragraph("", HistoryWords.passedOver(life) + ".");
            }
        }

        void paragraph(String mark, String text) {
            page.append(mark).append(shown(text)).append("\n\n");
        }

        private String shown(String text) {
            return MarkdownText.escaped(masks.in(text));
        }
    }
}
