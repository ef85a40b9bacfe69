package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.provenplan.changes.ChangeGroup;
import org.provenplan.changes.ChangeList;
import org.provenplan.changes.ItemChange;
import org.provenplan.check.CheckedPlan;

/** For people at a terminal: group by group, a sentence for each change. */
final class ChangesText implements FileFormat<ChangeList> {
    private static final int MOST_OF_GROUP = 25;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public void write(ChangeList list, Screen screen, Appendable out) throws IOException {
        Paper paper = new Paper(out, Masks.of(list.privatePlaces()), screen.width());
        Ink ink = new Ink(screen.colour());
        paper.paragraph("", ChangesWords.title(list), ink::bold);
        paper.paragraph("", ChangesWords.span(list) + ".");
        paper.line("=".repeat(paper.width()));
        paper.blank();
        for (ChangeGroup group : ChangeGroup.values()) {
            write(list, list.of(group), paper, ink);
        }
        for (CheckedPlan plan : list.unread()) {
            paper.paragraph("Not compared: ", ChangesWords.unread(list, plan) + ".", ink::bold);
            paper.blank();
        }
        String counts = ChangesWords.counts(list);
        paper.paragraph("", counts.substring(0, 1).toUpperCase(Locale.ROOT) + counts.substring(1) + ".", ink::bold);
    }

    private static void write(ChangeList list, List<ItemChange> changes, Paper paper, Ink ink) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        paper.paragraph("", changes.get(0).group().heading() + " (" + changes.size() + ")", ink::bold);
        for (ItemChange change : changes.subList(0, Math.min(MOST_OF_GROUP, changes.size()))) {
            paper.paragraph("  - ", ChangesWords.sentence(list, change) + ".");
        }
        int left = changes.size() - MOST_OF_GROUP;
        if (left > 0) {
            paper.paragraph("  - ", "and " + left + " more; --format json lists them all.");
        }
        paper.blank();
    }
}
