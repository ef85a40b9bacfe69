package org.provenplan.format;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.provenplan.check.ToolVersion;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;

/**
 * For calendars: iCalendar (RFC 5545), an event of a whole day for each date, because Outlook and Google show no to-dos. The
 * same date keeps its UID when it moves, so that a calendar moves it too; everything follows from the plans and the as-of date.
 */
final class DueCalendar implements FileFormat<DueList> {
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    @Override
    public String name() {
        return "ics";
    }

    @Override
    public String ending() {
        return ".ics";
    }

    @Override
    public void write(DueList list, Screen screen, Appendable out) throws IOException {
        new Calendar(list, new ContentLines(out), Masks.of(list.result())).write();
    }

    private record Calendar(DueList list, ContentLines lines, Masks masks) {
        void write() throws IOException {
            lines.line("BEGIN", "VCALENDAR");
            lines.line("VERSION", "2.0");
            lines.line("PRODID", "-//provenplan//due " + ToolVersion.current() + "//EN");
            lines.line("CALSCALE", "GREGORIAN");
            lines.text("X-WR-CALNAME", "Due by improvement plans");
            if (list.people().isEmpty()) {
                emptyButWhole();
            }
            for (DuePerson person : list.people()) {
                for (DueDate due : person.dates()) {
                    event(person, due);
                }
            }
            lines.line("END", "VCALENDAR");
        }

        /** A calendar must hold something (RFC 5545, 3.6); a time zone is something that nobody sees. */
        private void emptyButWhole() throws IOException {
            lines.line("BEGIN", "VTIMEZONE");
            lines.line("TZID", "Etc/UTC");
            lines.line("BEGIN", "STANDARD");
            lines.line("DTSTART", "19700101T000000");
            lines.line("TZOFFSETFROM", "+0000");
            lines.line("TZOFFSETTO", "+0000");
            lines.line("END", "STANDARD");
            lines.line("END", "VTIMEZONE");
        }

        private void event(DuePerson person, DueDate due) throws IOException {
            LocalDate day = due.duty().by();
            lines.line("BEGIN", "VEVENT");
            lines.line("UID", due.uid());
            lines.line("DTSTAMP", BASIC.format(list.asOf()) + "T000000Z");
            lines.line("DTSTART;VALUE=DATE", BASIC.format(day));
            lines.line("DTEND;VALUE=DATE", BASIC.format(day.plusDays(1)));
            lines.text("SUMMARY", summary(person, due));
            lines.text("DESCRIPTION", description(person, due));
            lines.text("CATEGORIES", due.duty().kind().word());
            lines.line("TRANSP", "TRANSPARENT");
            lines.line("END", "VEVENT");
        }

        private String summary(DuePerson person, DueDate due) {
            String overdue = due.duty().isOverdue(list.asOf()) ? "Overdue: " : "";
            String who = person.isNobody() ? "nobody named" : shown(person.name());
            return overdue + shown(DueWords.task(due)) + " (" + who + ")";
        }

        private String description(DuePerson person, DueDate due) {
            String plan = due.plan().title().isBlank()
                    ? due.plan().file()
                    : due.plan().title();
            String item = due.duty().about().item().isBlank()
                    ? ""
                    : shown(due.duty().about().item()) + ", ";
            String holiday = due.isOnBankHoliday() ? "\nA bank holiday" : "";
            return shown(DueWords.person(person)) + "\n" + shown(plan) + "\n" + item
                    + shown(due.place().source().file()) + holiday;
        }

        private String shown(String text) {
            return Paper.shown(masks, text);
        }
    }
}
