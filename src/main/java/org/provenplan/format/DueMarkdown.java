package org.provenplan.format;

import java.io.IOException;
import java.time.LocalDate;
import org.provenplan.check.CheckedPlan;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;
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
        StringBuilder page = new StringBuilder();
        new Page(list, page, Masks.of(list.result())).write();
        out.append(page.toString().stripTrailing()).append('\n');
    }

    private record Page(DueList list, StringBuilder page, Masks masks) {
        void write() {
            LocalDate asOf = list.asOf();
            String until = DateInWords.of(list.until());
            paragraph("# Due by " + until);
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
                page.append('\n');
            }
        }

        private String item(DueDate due) {
            String plan = due.plan().title().isBlank()
                    ? due.plan().file()
                    : due.plan().title();
            String when = DateInWords.of(due.duty().by()) + ", " + DueWords.distance(due, list.asOf());
            String item = due.duty().about().item().isBlank()
                    ? ""
                    : shown(due.duty().about().item()) + ", ";
            return "- **" + when + ".** " + shown(DueWords.task(due)) + " (" + item + shown(plan) + ")";
        }

        private void paragraph(String text) {
            page.append(text).append("\n\n");
        }

        private String shown(String text) {
            return MarkdownText.escaped(masks.in(text));
        }
    }
}
