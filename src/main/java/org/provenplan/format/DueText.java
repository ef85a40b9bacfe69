package org.provenplan.format;

import java.io.IOException;
import java.time.LocalDate;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Severity;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;
import org.provenplan.due.UndatedItem;
import org.provenplan.duty.About;
import org.provenplan.source.Span;

/** For people at a terminal: person by person, what is overdue first, each date with the place it stands at. */
final class DueText implements FileFormat<DueList> {
    private static final String INDENT = "  ";

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public void write(DueList list, Screen screen, Appendable out) throws IOException {
        if (list.isNoNews()) {
            return;
        }
        new Page(list, new Paper(out, Masks.of(list.result()), screen.width()), new Ink(screen.colour())).write();
    }

    private record Page(DueList list, Paper paper, Ink ink) {
        void write() throws IOException {
            paper.paragraph("", DueWords.heading(list, LocalDate::toString) + ", as of " + list.asOf(), ink::bold);
            paper.line("=".repeat(paper.width()));
            paper.blank();
            for (DuePerson person : list.people()) {
                paper.paragraph("", DueWords.person(person) + id(person), ink::bold);
                for (DueDate due : person.dates()) {
                    date(due);
                }
                for (UndatedItem item : person.undated()) {
                    undated(item);
                }
                paper.blank();
            }
            closing();
        }

        /** What to type after {@code --owner}. */
        private static String id(DuePerson person) {
            return person.id().isEmpty() ? "" : " (" + person.id() + ")";
        }

        private void date(DueDate due) throws IOException {
            paper.line(INDENT + inked(due, due.duty().by() + INDENT + DueWords.distance(due, list.asOf())));
            task(DueWords.task(due), due.place(), due.duty().about());
        }

        private void undated(UndatedItem item) throws IOException {
            paper.line(INDENT + ink.of(Severity.WARNING, DueWords.UNDATED));
            task(DueWords.task(item), item.place(), item.duty().about());
        }

        private void task(String task, Span place, About about) throws IOException {
            paper.paragraph(INDENT + INDENT, paper.title(task));
            String item = about.item().isBlank() ? "" : INDENT + paper.shown(about.item());
            paper.line(INDENT + INDENT + ink.dim(paper.shown(place.toString()) + item));
        }

        private String inked(DueDate due, String text) {
            LocalDate asOf = list.asOf();
            if (due.duty().isOverdue(asOf)) {
                return ink.of(Severity.ERROR, text);
            }
            return due.duty().by().equals(asOf) ? ink.of(Severity.WARNING, text) : text;
        }

        private void closing() throws IOException {
            for (CheckedPlan plan : list.result().unread()) {
                paper.paragraph("Not read: ", DueWords.unread(plan) + ".", ink::bold);
                paper.blank();
            }
            if (list.undated() > 0) {
                paper.paragraph("", DueWords.undated(list) + ".");
            }
            paper.paragraph("", DueWords.counts(list, list.until().toString()) + ".", ink::bold);
        }
    }
}
