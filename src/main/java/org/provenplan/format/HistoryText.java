package org.provenplan.format;

import java.io.IOException;
import org.provenplan.life.ItemHistory;
import org.provenplan.life.ItemLife;
import org.provenplan.life.ItemLife.Event;
import org.provenplan.life.ItemLife.Moment;

/** For people at a terminal: the oldest first, each commit with what it changed. */
final class HistoryText implements Format<ItemHistory> {
    private static final String CHANGE = "  - ";

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(ItemHistory history, Screen screen, Appendable out) throws IOException {
        Paper paper = new Paper(out, HistoryWords.masks(history), screen.width());
        Ink ink = new Ink(screen.colour());
        for (ItemLife life : history.lives()) {
            write(life, paper, ink);
        }
        for (String gap : HistoryWords.gaps(history.plans())) {
            paper.paragraph("Not known: ", gap + ".");
        }
    }

    private static void write(ItemLife life, Paper paper, Ink ink) throws IOException {
        paper.paragraph("", HistoryWords.item(life), ink::bold);
        paper.paragraph("", HistoryWords.where(life) + ".");
        paper.line("=".repeat(paper.width()));
        paper.blank();
        for (Moment moment : life.moments()) {
            paper.paragraph("", HistoryWords.when(moment), ink::bold);
            if (!HistoryWords.subject(moment).isBlank()) {
                paper.paragraph("  ", '"' + HistoryWords.subject(moment) + '"', ink::dim);
            }
            for (Event event : moment.events()) {
                paper.paragraph(CHANGE, event.words());
            }
            paper.blank();
        }
        if (!HistoryWords.passedOver(life).isEmpty()) {
            paper.paragraph("", HistoryWords.passedOver(life) + ".");
            paper.blank();
        }
    }
}
