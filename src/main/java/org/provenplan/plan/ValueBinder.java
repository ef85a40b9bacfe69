package org.provenplan.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.diagnostic.Fix;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.slips.Quoted;
import org.provenplan.yaml.slips.TextRules;

/** Binds what stands behind a key: single values, lists, mappings, and each where another belongs. */
final class ValueBinder {
    private final Problems problems;
    private final ScalarBinder scalars;
    private final Binder mappings;

    ValueBinder(Problems problems, Binder mappings) {
        this.problems = problems;
        this.scalars = new ScalarBinder(problems);
        this.mappings = mappings;
    }

    static boolean isEmpty(YamlScalar scalar) {
        return scalar.isNothing()
                || (scalar.style() != YamlScalar.Style.ALIAS && scalar.text().isBlank());
    }

    Field<?> bind(FieldShape field, YamlNode node, Span keyPlace) {
        return bind(field, field.value(), node, keyPlace);
    }

    private Field<?> bind(FieldShape field, ValueShape shape, YamlNode node, Span keyPlace) {
        boolean told = node instanceof YamlScalar scalar
                && (scalar.style() == YamlScalar.Style.ALIAS
                        || (scalar.style() == YamlScalar.Style.MENDED && !ScalarBinder.isSingle(shape)));
        if (told) {
            return Field.malformed(field.key(), node);
        }
        if (shape instanceof ValueShape.Either either) {
            return bind(field, node instanceof YamlMapping ? either.more() : either.single(), node, keyPlace);
        }
        if (shape instanceof ValueShape.ListOf list) {
            return list(field, list.item(), node, keyPlace);
        }
        if (shape instanceof MappingShape mapping) {
            return mapping(field, mapping, node, keyPlace);
        }
        if (shape instanceof ValueShape.MapOf map) {
            return map(field, map, node);
        }
        return node instanceof YamlScalar scalar
                ? scalars.bind(field.key(), shape, scalar)
                : notAScalar(field, shape, node);
    }

    private Field<?> list(FieldShape field, ValueShape item, YamlNode node, Span keyPlace) {
        if (node instanceof YamlSequence sequence) {
            List<Field<?>> items = new ArrayList<>();
            for (YamlNode one : sequence.items()) {
                items.add(listItem(field, item, one, keyPlace));
            }
            return Field.present(field.key(), List.copyOf(items), node);
        }
        if (node instanceof YamlScalar scalar) {
            return new TextForList(field, item, scalar, problems).bind();
        }
        if (!(item instanceof MappingShape)) {
            return problems.malformed(
                    StructureRules.FIELD_VALUES,
                    field.key(),
                    node,
                    "a list, not keys with values",
                    "write such as " + field.key() + ": " + field.example());
        }
        problems.add(
                StructureRules.FIELD_VALUES,
                firstKey(node),
                field.key(),
                field.key() + " must be a list",
                asItem(node, "begin each item with a hyphen and a space"));
        return Field.present(field.key(), List.of(listItem(field, item, node, keyPlace)), node);
    }

    private Field<?> listItem(FieldShape field, ValueShape item, YamlNode node, Span keyPlace) {
        if (node instanceof YamlScalar scalar && isEmpty(scalar)) {
            boolean written = scalar.span().to() > scalar.span().from();
            problems.add(
                    StructureRules.FIELD_VALUES,
                    written ? scalar.span() : keyPlace,
                    field.key(),
                    field.key() + " must not hold an empty item",
                    "fill in what follows the hyphen, or delete it");
            return Field.malformed(field.key(), node);
        }
        return item instanceof MappingShape mapping && node instanceof YamlMapping inner
                ? Field.present(field.key(), mappings.item(mapping, inner), node)
                : bind(field, item, node, keyPlace);
    }

    private Field<?> mapping(FieldShape field, MappingShape shape, YamlNode node, Span keyPlace) {
        if (node instanceof YamlMapping inner) {
            return Field.present(field.key(), mappings.mapping(shape, inner, keyPlace), node);
        }
        if (node instanceof YamlSequence list
                && list.items().size() == 1
                && list.items().get(0) instanceof YamlMapping only) {
            problems.add(
                    StructureRules.FIELD_VALUES,
                    firstKey(only),
                    field.key(),
                    field.key() + " must be filled in key by key, not as a list",
                    withoutMark(
                            list,
                            only,
                            "delete the hyphen before " + firstKey(only).text()));
            return Field.present(field.key(), mappings.mapping(shape, only, keyPlace), only);
        }
        boolean item = field.value() instanceof ValueShape.ListOf;
        problems.add(
                StructureRules.FIELD_VALUES,
                node instanceof YamlScalar scalar && isEmpty(scalar) ? keyPlace : node.span(),
                field.key(),
                field.key() + " must be " + (item ? "a list of items, each filled in" : "filled in") + " key by key: "
                        + shape.listed(),
                item ? "write such as " + field.example() : "write such as " + field.key() + ": " + field.example());
        return Field.malformed(field.key(), node);
    }

    private Field<?> map(FieldShape field, ValueShape.MapOf shape, YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return problems.malformed(
                    StructureRules.FIELD_VALUES,
                    field.key(),
                    node,
                    "filled in name by name" + (node instanceof YamlSequence ? ", not as a list" : ""),
                    "write such as " + field.key() + ": " + field.example());
        }
        Map<String, Field<?>> entries = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            Field<?> name = scalars.bind("a name in " + field.key(), shape.key(), entry.key());
            String text = name.isPresent() ? textOf(name.get()) : entry.key().text();
            FieldShape inner = new FieldShape(
                    Quoted.excerpt(text), shape.value(), field.presence(), field.doc(), exampleOf(shape.value()));
            entries.put(text, bind(inner, entry.value(), entry.key().span()));
        }
        return Field.present(field.key(), Collections.unmodifiableMap(entries), node);
    }

    private static String textOf(Object name) {
        return name instanceof Word word ? word.word() : name.toString();
    }

    private static String exampleOf(ValueShape shape) {
        return shape instanceof MappingShape mapping
                ? "{"
                        + String.join(
                                ", ",
                                mapping.fields().stream()
                                        .limit(2)
                                        .map(field -> field.key() + ": " + field.example())
                                        .toList())
                        + "}"
                : "";
    }

    /** A colon inside a text turns it into a key with a value; a list may stand where one value belongs. */
    private Field<?> notAScalar(FieldShape field, ValueShape shape, YamlNode node) {
        boolean oneLine = node.span().start().line() == node.span().end().line();
        boolean text = shape instanceof ValueShape.Text && oneLine;
        char first = node.span().source().text().charAt(node.span().from());
        if (text
                && first != '{'
                && node instanceof YamlMapping mapping
                && mapping.entries().size() == 1) {
            problems.add(
                    TextRules.WHOLE_TEXT,
                    node.span(),
                    field.key(),
                    field.key() + " must be in quotes: a colon and a space split the text in two",
                    Fix.replace(
                            node.span(),
                            Quoted.of(node.span().text()),
                            Quoted.fix("", node.span().text())));
            return Field.present(field.key(), node.span().text(), node);
        }
        boolean list = node instanceof YamlSequence;
        return problems.malformed(
                StructureRules.FIELD_VALUES,
                field.key(),
                node,
                list ? "one value, not a list" : "one value, not keys with values",
                text
                        ? Fix.advice(Quoted.fix(field.key(), node.span().text()) + " if the "
                                + (first == '{' ? "braces" : "brackets") + " belong to the text")
                        : only(node, "write one value after " + field.key() + ":"));
    }

    /** Keys and values in braces where a list of such belongs are its one item. */
    private static Fix asItem(YamlNode node, String sentence) {
        String text = node.span().text();
        boolean filled =
                node instanceof YamlMapping mapping && !mapping.entries().isEmpty();
        return Fix.replaceIf(filled && text.startsWith("{"), node.span(), "[" + text + "]", sentence);
    }

    /** A list of one in the place of a value is that value. */
    private static Fix only(YamlNode node, String sentence) {
        return node instanceof YamlSequence list
                        && list.items().size() == 1
                        && list.items().get(0) instanceof YamlScalar scalar
                        && !isEmpty(scalar)
                ? Fix.replaceIf(
                        !node.span().text().contains("#"),
                        node.span(),
                        scalar.span().text(),
                        sentence)
                : Fix.advice(sentence);
    }

    /** A list of one in the place of keys and values is those keys and values. */
    private static Fix withoutMark(YamlSequence list, YamlMapping only, String sentence) {
        Span mark = list.span().source().span(list.span().from(), list.span().from() + 1);
        return mark.text().equals("-")
                ? Fix.replace(mark, " ", sentence)
                : Fix.replaceIf(
                        !list.span().text().contains("#"),
                        list.span(),
                        only.span().text(),
                        sentence);
    }

    private static Span firstKey(YamlNode node) {
        return node instanceof YamlMapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().get(0).key().span()
                : node.span();
    }
}
