package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;
import org.provenplan.report.HostileText;

/** The calendar: what a reader of somebody else's makes of it is what the list holds, whatever the plans say. */
class DueCalendarTest {
    private static final String MOVED = """
            provenplan: 1
            id: p
            findings:
              - {id: f, actions: [{id: a, title: Sheet, owner: j-green, due: DAY}]}
            """;

    @TestFactory
    Stream<DynamicTest> isWhatTheListHolds() {
        Stream<DynamicTest> hostile = HostileText.ALL.stream()
                .map(text ->
                        DynamicTest.dynamicTest(PlainText.oneLine(text), () -> assertHolds(DueLists.withText(text))));
        return Stream.concat(
                Stream.of(
                        DynamicTest.dynamicTest("examples", () -> assertHolds(DueLists.ofExamples())),
                        DynamicTest.dynamicTest("folded", () -> assertHolds(DueLists.withText("aé€😀".repeat(60)))),
                        DynamicTest.dynamicTest("nothing due", () -> assertHolds(DueLists.of("provenplan: 1\n")))),
                hostile);
    }

    @Test
    void anEventKeepsItsUidWhenItsDateMoves() throws Exception {
        Component before = events(MOVED.replace("DAY", "2026-06-15")).get(0);
        Component after = events(MOVED.replace("DAY", "2026-06-29")).get(0);
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(before, Property.DTSTART)).isEqualTo("20260615");
        assertThat(value(after, Property.DTSTART)).isEqualTo("20260629");
    }

    @Test
    void whatHasPassedSaysSo() throws Exception {
        Component overdue = events(MOVED.replace("DAY", "2026-05-31")).get(0);
        Component today = events(MOVED.replace("DAY", "2026-06-01")).get(0);
        assertThat(value(overdue, Property.SUMMARY)).isEqualTo("Overdue: Finish: Sheet (j-green)");
        assertThat(value(today, Property.SUMMARY)).isEqualTo("Finish: Sheet (j-green)");
    }

    private static void assertHolds(DueList list) throws IOException, ParserException {
        String text = DueLists.written("ics", list);
        assertLines(text);
        Calendar calendar = read(text);
        assertThat(calendar.validate().hasErrors()).as(text).isFalse();
        List<String> expected = new ArrayList<>();
        for (DuePerson person : list.people()) {
            person.dates().forEach(due -> expected.add(shown(person, due)));
        }
        List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events.stream().map(DueCalendarTest::shown)).containsExactlyElementsOf(expected);
        assertThat(events.stream().map(event -> value(event, Property.UID))).doesNotHaveDuplicates();
        assertThat(events.stream().map(event -> value(event, Property.DTSTAMP))).allMatch("20260601T000000Z"::equals);
    }

    /** Lines as RFC 5545 has them in 3.1: at most 75 octets, CR LF, no other control characters. */
    private static void assertLines(String text) {
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContainPattern("\\p{Cntrl}");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isBetween(1, 75));
    }

    private static String shown(DuePerson person, DueDate due) {
        LocalDate day = due.duty().by();
        String who = person.isNobody() ? "nobody named" : Paper.shown(none(), person.name());
        String late = due.duty().isOverdue(DueLists.AS_OF) ? "Overdue: " : "";
        String task = Paper.shown(none(), DueWords.task(due));
        return String.join("|", due.uid(), basic(day), basic(day.plusDays(1)), late + task + " (" + who + ")");
    }

    private static String shown(Component event) {
        return String.join(
                "|",
                value(event, Property.UID),
                value(event, Property.DTSTART),
                value(event, Property.DTEND),
                value(event, Property.SUMMARY));
    }

    private static Masks none() {
        return Masks.of(DueLists.of("provenplan: 1\n").result());
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static List<CalendarComponent> events(String yaml) throws IOException, ParserException {
        return read(DueLists.written("ics", DueLists.of(yaml))).getComponents(Component.VEVENT);
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
