package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import org.provenplan.changes.ChangeGroup;
import org.provenplan.changes.ChangeList;
import org.provenplan.changes.ItemChange;
import org.provenplan.check.CheckedPlan;

/** For a comment on a pull request and for minutes: group by group, as many changes as a comment can hold. */
final class ChangesMarkdown implements FileFormat<ChangeList> {
    /** By this a program that comments again finds its comment. */
    private static final String MARK = "<!-- provenplan changes -->\n";

    private static final int MOST_OF_GROUP = 20;
    private static final int MOST_UNREAD = 10;
    private static final int MOST_SENTENCE = 1_000;

    /** A comment on GitHub holds 65,536 characters; the rest is for headings and counts. */
    private static final int MOST_CHARACTERS = 45_000;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public void write(ChangeList list, Screen screen, Appendable out) throws IOException {
        StringBuilder page = new StringBuilder();
        new Page(list, page, new MarkdownLine(Masks.of(list.privatePlaces()))).write();
        out.append(page.toString().stripTrailing()).append('\n');
    }

    private record Page(ChangeList list, StringBuilder page, MarkdownLine text) {
        void write() {
            page.append(MARK)
                    .append("## ")
                    .append(text.of(ChangesWords.title(list)))
                    .append("\n\n");
            paragraph(text.of(ChangesWords.span(list)) + ": " + ChangesWords.counts(list) + ".");
            List<CheckedPlan> unread = list.unread();
            for (CheckedPlan plan : unread.subList(0, Math.min(MOST_UNREAD, unread.size()))) {
                paragraph("**Not compared:** " + text.cut(ChangesWords.unread(list, plan), MOST_SENTENCE) + ".");
            }
            if (unread.size() > MOST_UNREAD) {
                paragraph("**Not compared:** " + (unread.size() - MOST_UNREAD) + " more.");
            }
            for (ChangeGroup group : ChangeGroup.values()) {
                List<ItemChange> changes = list.of(group);
                if (!changes.isEmpty()) {
                    group(group, changes);
                }
            }
        }

        private void group(ChangeGroup group, List<ItemChange> changes) {
            paragraph("### " + group.heading() + " (" + changes.size() + ")");
            int shown = 0;
            while (shown < Math.min(MOST_OF_GROUP, changes.size()) && page.length() < MOST_CHARACTERS) {
                String sentence = ChangesWords.sentence(list, changes.get(shown));
                page.append("- ").append(text.cut(sentence, MOST_SENTENCE)).append('\n');
                shown++;
            }
            int left = changes.size() - shown;
            if (left > 0) {
                page.append("- and ").append(left).append(" more; `provenplan changes --format json` lists them all\n");
            }
            page.append('\n');
        }

        private void paragraph(String paragraph) {
            page.append(paragraph).append("\n\n");
        }
    }
}
