package org.provenplan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.provenplan.format.Masks;
import org.provenplan.format.PlainText;
import org.provenplan.plan.Field;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Word;
import org.provenplan.privacy.SecondLook;

/** Makes the cells of a plan's rows. What can't be read as what it should be is shown as it was written. */
final class Cells {
    private final Plan plan;
    private final Masks masks;
    private final LocalDate asOf;

    /** @param masks what must not be shown */
    Cells(Plan plan, Masks masks, LocalDate asOf) {
        this.plan = plan;
        this.masks = masks;
        this.asOf = asOf;
    }

    Value text(String typed) {
        return masked(typed, masks);
    }

    /** A text without what nobody may see. */
    static Value masked(String typed, Masks masks) {
        return new Value.Text(SecondLook.at(masks.in(PlainText.of(typed))));
    }

    Value text(Field<String> field) {
        return text(field.value().orElseGet(() -> asWritten(field)));
    }

    Value word(Field<? extends Word> field) {
        return text(field.value().map(Word::label).orElseGet(() -> asWritten(field)));
    }

    Value day(Field<LocalDate> field) {
        return field.isPresent() ? new Value.Day(field.get()) : text(asWritten(field));
    }

    Value day(Optional<LocalDate> day) {
        return day.<Value>map(Value.Day::new).orElse(Value.NOTHING);
    }

    Value number(Field<BigDecimal> field) {
        return field.isPresent() ? new Value.Amount(field.get()) : text(asWritten(field));
    }

    Value number(Optional<BigDecimal> number) {
        return number.<Value>map(Value.Amount::new).orElse(Value.NOTHING);
    }

    static Value number(long number) {
        return new Value.Amount(BigDecimal.valueOf(number));
    }

    /** How many days there are to a day; less than none where it has passed. */
    Value daysTo(Field<LocalDate> field) {
        return field.isPresent() ? number(ChronoUnit.DAYS.between(asOf, field.get())) : Value.NOTHING;
    }

    Value texts(List<Field<String>> fields) {
        return text(fields.stream().flatMap(field -> field.value().stream()).collect(Collectors.joining(", ")));
    }

    /** Who somebody is: the name as registered, or what was written. */
    Value person(Field<String> field) {
        return field.isPresent() ? text(plan.nameOf(field.get())) : text(asWritten(field));
    }

    Value role(Field<String> field) {
        Optional<Person> person = field.value().flatMap(plan::person);
        return person.map(known -> text(known.role())).orElse(Value.NOTHING);
    }

    private static String asWritten(Field<?> field) {
        return field.isMalformed()
                ? field.node().map(node -> node.span().text()).orElse("")
                : "";
    }
}
