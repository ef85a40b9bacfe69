package org.provenplan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.catalogue.KeyQuestion;
import org.provenplan.format.Masks;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Interval;
import org.provenplan.plan.Item;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.plan.Word;

/**
 * What stands in a plan as people read it. What could not be taken is shown as it was written, so that nothing looks as if it
 * had been left out; what is missing is an empty text.
 */
final class PlanWords {
    private static final int LONGEST_QUOTE = 80;
    private static final String OVERALL = "overall";

    private final Plan plan;
    private final Catalogue catalogue;
    private final Masks masks;
    private final LocalDate asOf;

    /** @param masks what must not be shown */
    PlanWords(Plan plan, Catalogue catalogue, Masks masks, LocalDate asOf) {
        this.plan = plan;
        this.catalogue = catalogue;
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
        return shown(field, Words::date);
    }

    String date(Fields fields, String key) {
        return date(fields.date(key));
    }

    /** {@code 15 June 2026, in 14 days}. */
    String dateAndDistance(Field<LocalDate> field) {
        return shown(field, date -> Words.date(date) + ", " + Words.distance(asOf, date));
    }

    String number(Field<BigDecimal> field) {
        return shown(field, Words::number);
    }

    String every(Field<Interval> field) {
        return shown(field, interval -> interval.text().matches("\\d.*") ? "every " + interval.text() : interval.text());
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
        return Words.list(fields.stream().map(this::name).toList());
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

    String keyQuestion(Field<String> field) {
        return shown(field, code -> catalogue.frameworkOf(plan).flatMap(named -> named.keyQuestion(code))
                .map(KeyQuestion::name)
                .orElseGet(() -> PlainText.oneLine(code)));
    }

    /** What was rated: a key question, or the service as a whole. */
    String ratedArea(String code) {
        return catalogue.frameworkOf(plan)
                .flatMap(named -> named.keyQuestion(code))
                .map(KeyQuestion::name)
                .orElseGet(() -> Words.sentence(PlainText.oneLine(code)));
    }

    /** Rated areas, the service as a whole first, then in the order of the plan's framework. */
    List<String> inOrder(Collection<String> areas) {
        List<String> order = new ArrayList<>(List.of(OVERALL));
        catalogue.frameworkOf(plan)
                .ifPresent(named -> named.keyQuestions().forEach(question -> order.add(question.id())));
        return areas.stream()
                .sorted(Comparator.comparing((String area) -> order.contains(area) ? order.indexOf(area) : order.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    String standard(Field<String> field) {
        return shown(
                field,
                code -> catalogue.standard(plan, code).map(known -> known.name()).orElseGet(() -> PlainText.oneLine(code)));
    }

    /** What the plan's framework calls a standard, for several of them. */
    String standards() {
        return catalogue.frameworkOf(plan).map(Framework::standard).map(Words::sentence).orElse("Standard") + "s";
    }

    /** {@code 12(2)(g), Safe care and treatment}. */
    String regulation(Field<String> field) {
        return shown(field, cited -> PlainText.oneLine(cited)
                + catalogue.regulation(cited).map(known -> ", " + known.title()).orElse(""));
    }

    String enforcementKind(Field<String> field) {
        return shown(field, code -> catalogue.enforcementKind(code)
                .map(known -> known.name())
                .orElseGet(() -> PlainText.oneLine(code)));
    }

    private String nameAndRole(Person person) {
        String name = PlainText.oneLine(person.name().orElse(person.id()));
        return person.role().value().map(role -> name + " (" + PlainText.oneLine(role) + ")").orElse(name);
    }

    private <T> String shown(Field<T> field, Function<? super T, String> words) {
        Optional<String> known = field.value().map(words);
        return known.map(masks::in).orElseGet(() -> asWritten(field));
    }

    /** What stands there although it could not be taken; empty where nothing stands there. */
    String asWritten(Field<?> field) {
        if (!field.isMalformed()) {
            return "";
        }
        String written = field.node().map(node -> masks.in(PlainText.oneLine(node.span().text()))).orElse("");
        if (written.isEmpty()) {
            return "";
        }
        boolean whole = written.codePointCount(0, written.length()) <= LONGEST_QUOTE;
        String quoted = whole ? written : written.substring(0, written.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return "“" + quoted + "” as written";
    }
}
