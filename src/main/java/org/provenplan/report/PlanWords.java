package org.provenplan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.provenplan.chart.ShortDate;
import org.provenplan.format.Masks;
import org.provenplan.format.PlainText;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Interval;
import org.provenplan.plan.Item;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.plan.Word;
import org.provenplan.wording.AndList;

/**
 * What stands in a plan as people read it. What could not be taken is shown as it was written, so that nothing looks as if it
 * had been left out; what is missing is an empty text.
 */
final class PlanWords {
    private static final int LONGEST_QUOTE = 80;

    private final Plan plan;
    private final Masks masks;
    private final LocalDate asOf;

    /** @param masks what must not be shown */
    PlanWords(Plan plan, Masks masks, LocalDate asOf) {
        this.plan = plan;
        this.masks = masks;
        this.asOf = asOf;
    }

    LocalDate asOf() {
        return asOf;
    }

    String text(Field<String> field) {
        return shown(field, PlainText::of);
    }

    String text(Fields fields, String key) {
        return text(fields.text(key));
    }

    /** Those of several texts that are there. */
    List<String> texts(List<Field<String>> fields) {
        return fields.stream().map(this::text).filter(text -> !text.isEmpty()).toList();
    }

    /** A title, or what to call something that has none. */
    String title(Field<String> title, String otherwise) {
        String text = PlainText.oneLine(text(title));
        return text.isEmpty() ? otherwise : text;
    }

    String date(Field<LocalDate> field) {
        return shown(field, DateInWords::of);
    }

    /** The same where there is little room: {@code 15 Jun}. */
    String day(Fields fields, String key) {
        return day(fields.date(key));
    }

    String day(Field<LocalDate> field) {
        return shown(field, this::day);
    }

    String date(Fields fields, String key) {
        return date(fields.date(key));
    }

    /** {@code 15 June 2026, in 14 days}. */
    String dateAndDistance(Field<LocalDate> field) {
        return shown(field, date -> DateInWords.of(date) + ", " + Words.distance(asOf, date));
    }

    String number(Field<BigDecimal> field) {
        return shown(field, Words::number);
    }

    String count(Field<Integer> field) {
        return shown(field, count -> Words.number(BigDecimal.valueOf(count)));
    }

    String every(Field<Interval> field) {
        return shown(
                field, interval -> interval.text().matches("\\d.*") ? "every " + interval.text() : interval.text());
    }

    /** {@code Must-do}. */
    String level(Field<Level> field) {
        return shown(field, level -> Words.sentence(level.word()));
    }

    /** A word of the format as people read it. */
    String word(Field<? extends Word> field) {
        return shown(field, Word::label);
    }

    /** Name and role of somebody in the register: {@code Jo Green (Registered manager)}. */
    String person(Field<String> field) {
        return shown(field, id -> plan.person(id).map(this::nameAndRole).orElseGet(() -> PlainText.oneLine(id)));
    }

    /** The name alone. */
    String name(Field<String> field) {
        return shown(field, id -> PlainText.oneLine(plan.nameOf(id)));
    }

    /** The names of several, joined. */
    String names(List<Field<String>> fields) {
        return AndList.of(fields.stream().map(this::name).toList());
    }

    /** The titles of the items that some ids name; an id that names nothing stays as it is. */
    String titles(List<Field<String>> ids, List<? extends Item> among) {
        return ids.stream()
                .map(field -> shown(field, id -> among.stream()
                        .filter(item -> item.id().is(id::equals))
                        .findFirst()
                        .map(item -> title(item.title(), id))
                        .orElseGet(() -> PlainText.oneLine(id))))
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String nameAndRole(Person person) {
        String name = PlainText.oneLine(person.name().orElse(person.id()));
        return person.role()
                .value()
                .map(role -> name + " (" + PlainText.oneLine(role) + ")")
                .orElse(name);
    }

    /** Day, person and reason of something that no longer counts. */
    String withdrawal(Field<Fields> field) {
        return field.isPresent()
                ? Words.joined(
                        ", ", date(field.get(), "date"), name(field.get().text("by")), text(field.get(), "reason"))
                : asWritten(field);
    }

    /** A value in words of one's own. */
    <T> String shown(Field<T> field, Function<? super T, String> words) {
        Optional<String> known = field.value().map(words);
        return known.map(masks::in).orElseGet(() -> asWritten(field));
    }

    /** A short date: {@code 15 Jun}, with its year where that is not this one. */
    String day(LocalDate date) {
        return ShortDate.of(date, date.getYear() != asOf.getYear());
    }

    /** The text with a full stop behind it, unless it ends in a mark of its own. */
    static String sentence(String text) {
        return text.isEmpty() || ".!?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** Something typed that stands in no field of its own. */
    String typed(String text) {
        return masks.in(PlainText.oneLine(text));
    }

    /** What stands there although it could not be taken; empty where nothing stands there. */
    String asWritten(Field<?> field) {
        if (!field.isMalformed()) {
            return "";
        }
        String written = field.node().map(node -> typed(node.span().text())).orElse("");
        if (written.isEmpty()) {
            return "";
        }
        boolean whole = written.codePointCount(0, written.length()) <= LONGEST_QUOTE;
        String quoted = whole ? written : written.substring(0, written.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return "“" + quoted + "” as written";
    }
}
