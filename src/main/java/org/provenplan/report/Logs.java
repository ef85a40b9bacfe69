package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;

/** What was written down day by day, as entries of a report, in the order written. */
final class Logs {
    private final PlanWords words;

    Logs(PlanWords words) {
        this.words = words;
    }

    List<Entry> steps(List<Fields> steps) {
        return each(
                steps,
                step -> new Entry(
                        stepState(step),
                        words.name(step.text("by")),
                        words.title(step.text("title"), "A step without a title"),
                        new Facts()
                                .add("Was due", step.has("done") ? words.day(step, "due") : "")
                                .add("Recorded in", words.text(step, "recorded-in"))
                                .list()));
    }

    /** @param owner whose own notes need no name */
    List<Entry> progress(List<Fields> notes, String owner) {
        return each(
                notes,
                note -> new Entry(
                        words.day(note, "date"),
                        words.name(note.text("by")).equals(owner) ? "" : words.name(note.text("by")),
                        words.text(note, "note"),
                        new Facts()
                                .add("In the way", words.text(note, "barrier"))
                                .list()));
    }

    /** Entries as a reader of a log wants them. */
    List<Entry> latestFirst(List<Entry> entries) {
        List<Entry> turned = new ArrayList<>(entries);
        Collections.reverse(turned);
        return turned;
    }

    List<Entry> extensions(List<Fields> extensions) {
        return each(
                extensions,
                extension -> new Entry(
                        words.day(extension, "date"),
                        words.name(extension.text("approved-by")),
                        "From " + words.day(extension, "from") + " to " + words.day(extension, "to"),
                        new Facts()
                                .add("Reason", words.text(extension, "reason"))
                                .add("Until then", words.text(extension, "interim-control"))
                                .list()));
    }

    List<Entry> escalations(List<Fields> escalations) {
        return each(
                escalations,
                escalation -> new Entry(
                        words.day(escalation, "date"),
                        words.name(escalation.text("to")),
                        words.text(escalation, "reason"),
                        new Facts()
                                .add("Decision", words.text(escalation, "decision"))
                                .list()));
    }

    List<Entry> reopenings(List<Fields> reopenings) {
        return each(
                reopenings,
                reopening -> new Entry(
                        words.day(reopening, "date"),
                        words.name(reopening.text("by")),
                        words.text(reopening, "reason"),
                        List.of()));
    }

    List<Entry> reviews(List<Fields> reviews) {
        return each(
                reviews,
                review -> new Entry(
                        words.day(review, "date"),
                        Words.joined(", ", words.name(review.text("by")), words.text(review, "forum")),
                        words.text(review, "note"),
                        new Facts()
                                .add("Decision", words.word(review.word("decision")))
                                .add("Challenge", words.text(review, "challenge"))
                                .add("Minutes", words.text(review, "minutes"))
                                .list()));
    }

    List<Entry> waivers(List<Fields> waivers) {
        return each(
                waivers,
                waiver -> new Entry(
                        words.day(waiver, "expires"),
                        words.name(waiver.text("approved-by")),
                        Words.joined(" for ", words.text(waiver, "rule"), words.text(waiver, "item")),
                        new Facts().add("Reason", words.text(waiver, "reason")).list()));
    }

    private String stepState(Fields step) {
        Field<LocalDate> done = step.date("done");
        Field<LocalDate> due = step.date("due");
        if (!done.isMissing()) {
            return "Done " + words.day(done);
        }
        if (due.is((LocalDate date) -> date.isBefore(words.asOf()))) {
            return "Not done, was due " + words.day(due);
        }
        return due.isMissing() ? "Not done" : "Due " + words.day(due);
    }

    private static List<Entry> each(List<Fields> items, Function<Fields, Entry> entry) {
        return items.stream().map(entry).toList();
    }
}
