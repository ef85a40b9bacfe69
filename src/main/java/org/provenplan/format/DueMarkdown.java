package org.provenplan.format;

import java.io.IOException;
import java.time.LocalDate;
import org.provenplan.check.CheckedPlan;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;
import org.provenplan.due.UndatedItem;
import org.provenplan.duty.About;
import org.provenplan.plan.DateInWords;

/** For mails and minutes: a list for each person, which reads well as it is and better when it is rendered. */
final class DueMarkdown implements FileFormat<DueList> {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public void write(DueList list, Screen screen, Appendable out) throws IOException {
        if (list.isNoNews()) {
            return;
        }
        StringBuilder page = new StringBuilder();
        new Page(list, page, Masks.of(list.result())).write();
        out.append(page.toString().stripTrailing()).append('\n');
    }

    private record Page(DueList list, StringBuilder page, Masks masks) {
        void write() {
            LocalDate asOf = list.asOf();
            String until = DateInWords.of(list.until());
            paragraph("# " + DueWords.heading(list, DateInWords::of));
            paragraph("As of " + DateInWords.of(asOf) + ": " + DueWords.counts(list, until) + ".");
            for (CheckedPlan plan : list.result().unread()) {
                paragraph("**Not read:** " + shown(DueWords.unread(plan)) + ".");
            }
            if (list.undated() > 0) {
                paragraph(DueWords.undated(list) + ".");
            }
            for (DuePerson person : list.people()) {
                paragraph("## " + shown(DueWords.person(person)));
                for (DueDate due : person.dates()) {
                    page.append(item(due)).append('\n');
                }
                for (UndatedItem item : person.undated()) {
                    page.append(item(item)).append('\n');
                }
                page.append('\n');
            }
        }

        private String item(DueDate due) {
            String when = DateInWords.of(due.duty().by()) + ", " + DueWords.distance(due, list.asOf());
            return item(when, DueWords.task(due), due.duty().about(), due.plan());
        }

        private String item(UndatedItem item) {
            return item(
                    "No day that can be read", DueWords.task(item), item.duty().about(), item.plan());
        }

        private String item(String when, String task, About about, CheckedPlan of) {
            String plan = of.title().isBlank() ? of.file() : of.title();
            String item = about.item().isBlank() ? "" : shown(about.item()) + ", ";
            return "- **" + when + ".** " + shown(task) + " (" + item + shown(plan) + ")";
        }

        private void paragraph(String text) {
            page.append(text).append("\n\n");
        }

        private String shown(String text) {
            return MarkdownText.escaped(masks.in(text));
        }
    }
}
