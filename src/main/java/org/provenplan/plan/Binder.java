package org.provenplan.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.plan.FieldShape.Presence;
import org.provenplan.source.Span;
import org.provenplan.yaml.Quoted;
import org.provenplan.yaml.TextRules;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;

/** Binds a tree to its shape: known keys to typed fields, everything else to a problem. Never gives up on the rest. */
final class Binder {
    private final Problems problems;
    private final ScalarBinder scalars;
    private final boolean damaged;

    /** @param damaged whether parts of the tree were left out, so that what is missing is not to be reported */
    Binder(Problems problems, boolean damaged) {
        this.problems = problems;
        this.scalars = new ScalarBinder(problems);
        this.damaged = damaged;
    }

    /** Binds an item of a list, or a whole file. */
    Fields item(MappingShape shape, YamlMapping node) {
        Span first = node.entries().isEmpty()
                ? node.span()
                : node.entries().get(0).key().span();
        Span place = node.value("id")
                .filter(id -> id instanceof YamlScalar scalar && !scalar.text().isBlank())
                .map(YamlNode::span)
                .orElse(first);
        return mapping(shape, node, place);
    }

    private Fields mapping(MappingShape shape, YamlMapping node, Span whereMissing) {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : node.entries()) {
            shape.field(entry.key().text())
                    .or(() -> UnknownKey.of(shape, node, entry.key()).reportTo(problems))
                    .ifPresent(field -> fields.putIfAbsent(field.key(), field(field, entry)));
        }
        Fields bound = new Fields(shape, node, fields, whereMissing, damaged || node.partial());
        shape.fields().stream()
                .filter(field -> field.presence() == Presence.REQUIRED)
                .map(field -> bound.field(field.key()))
                .filter(Field::isMissing)
                .forEach(field -> reportMissing(shape, field));
        return bound;
    }

    private void reportMissing(MappingShape shape, Field<?> field) {
        problems.add(
                StructureRules.REQUIRED_FIELDS,
                field.place(),
                field.key(),
                field.key() + " must be filled in: " + shape.withArticle() + " can't do without it",
                "add " + field.key() + ": "
                        + shape.field(field.key()).orElseThrow().example());
    }

    private Field<?> field(FieldShape shape, YamlMapping.Entry entry) {
        String key = shape.key();
        if (entry.value() instanceof YamlScalar scalar && isEmpty(scalar)) {
            Span place =
                    scalar.span().from() == scalar.span().to() ? entry.key().span() : scalar.span();
            reportNothingTyped(shape, scalar);
            return Field.missing(key, place);
        }
        if (shape.presence() == Presence.BY_NAMED_RULE
                && shape.value() instanceof ValueShape.Reference
                && !(entry.value() instanceof YamlScalar)) {
            return Field.malformed(key, entry.value());
        }
        Field<?> bound = value(key, shape.value(), entry.value(), entry.key().span());
        boolean emptyList = shape.presence() != Presence.OPTIONAL && bound.is(List.of());
        return emptyList ? Field.missing(key, entry.value().span()) : bound;
    }

    private void reportNothingTyped(FieldShape shape, YamlScalar scalar) {
        boolean typed = scalar.span().from() < scalar.span().to() && scalar.style() == YamlScalar.Style.PLAIN;
        if (typed && shape.presence() == Presence.OPTIONAL) {
            problems.add(
                    TextRules.WHOLE_TEXT,
                    scalar.span(),
                    shape.key(),
                    shape.key() + " must not be " + scalar.text() + ", which YAML reads as nothing",
                    "leave the key out, or write " + Quoted.of(scalar.text()) + " if it is meant as text");
        }
    }

    private static boolean isEmpty(YamlScalar scalar) {
        return scalar.isNothing()
                || (scalar.style() != YamlScalar.Style.ALIAS && scalar.text().isBlank());
    }

    private Field<?> value(String key, ValueShape shape, YamlNode node, Span keyPlace) {
        if (node instanceof YamlScalar scalar && scalar.style() == YamlScalar.Style.ALIAS) {
            return Field.malformed(key, node);
        }
        if (shape instanceof ValueShape.ListOf list) {
            return list(key, list.item(), node, keyPlace);
        }
        if (shape instanceof MappingShape mapping) {
            return node instanceof YamlMapping inner
                    ? Field.present(key, mapping(mapping, inner, keyPlace), node)
                    : notAMapping(key, mapping, node);
        }
        if (shape instanceof ValueShape.MapOf map) {
            return map(key, map, node);
        }
        return node instanceof YamlScalar scalar ? scalars.bind(key, shape, scalar) : notAScalar(key, shape, node);
    }

    private Field<?> list(String key, ValueShape shape, YamlNode node, Span keyPlace) {
        if (node instanceof YamlSequence sequence) {
            List<Field<?>> items = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                items.add(listItem(key, shape, item, keyPlace));
            }
            return Field.present(key, List.copyOf(items), node);
        }
        problems.add(
                StructureRules.FIELD_VALUES,
                node.span(),
                key,
                key + " must be a list",
                node instanceof YamlScalar scalar
                        ? "write [" + scalar.span().text() + "], or a line for each, beginning with a hyphen"
                        : "begin each item with a hyphen and a space");
        return Field.present(key, List.of(listItem(key, shape, node, keyPlace)), node);
    }

    private Field<?> listItem(String key, ValueShape shape, YamlNode node, Span keyPlace) {
        if (node instanceof YamlScalar scalar && isEmpty(scalar)) {
            Span place = scalar.span().from() == scalar.span().to() ? keyPlace : scalar.span();
            problems.add(
                    StructureRules.FIELD_VALUES,
                    place,
                    key,
                    key + " must not hold an empty item",
                    "fill in what follows the hyphen, or delete it");
            return Field.malformed(key, node);
        }
        return shape instanceof MappingShape mapping && node instanceof YamlMapping inner
                ? Field.present(key, item(mapping, inner), node)
                : value(key, shape, node, keyPlace);
    }

    private Field<?> map(String key, ValueShape.MapOf shape, YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return problems.malformed(
                    StructureRules.FIELD_VALUES,
                    key,
                    node,
                    "keys with values",
                    "write each on a line of its own, as name: value");
        }
        Map<String, Field<?>> entries = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            Field<?> name = scalars.bind(key, shape.key(), entry.key());
            String text = name.isPresent() ? name.get().toString() : entry.key().text();
            entries.put(
                    text, value(text, shape.value(), entry.value(), entry.key().span()));
        }
        return Field.present(key, Collections.unmodifiableMap(entries), node);
    }

    private Field<?> notAMapping(String key, MappingShape shape, YamlNode node) {
        return problems.malformed(
                StructureRules.FIELD_VALUES,
                key,
                node,
                "filled in key by key: " + String.join(", ", shape.keys()),
                "write such as " + key + ": {" + firstFields(shape) + "}");
    }

    private static String firstFields(MappingShape shape) {
        return String.join(
                ", ",
                shape.fields().stream()
                        .limit(3)
                        .map(field -> field.key() + ": " + field.example())
                        .toList());
    }

    /** A colon inside a text turns it into a key with a value; a list may stand where one value belongs. */
    private Field<?> notAScalar(String key, ValueShape shape, YamlNode node) {
        boolean oneLine = node.span().start().line() == node.span().end().line();
        boolean split = node instanceof YamlMapping mapping
                && mapping.entries().size() == 1
                && oneLine
                && !node.span().text().startsWith("{");
        if (split && shape instanceof ValueShape.Text) {
            problems.add(
                    TextRules.WHOLE_TEXT,
                    node.span(),
                    key,
                    key + " must be in quotes: a colon and a space split the text in two",
                    "write " + Quoted.of(node.span().text()));
            return Field.malformed(key, node);
        }
        return problems.malformed(
                StructureRules.FIELD_VALUES,
                key,
                node,
                node instanceof YamlSequence ? "one value, not a list" : "one value, not keys with values",
                "write one value after " + key + ":");
    }
}
