package org.provenplan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.plan.FieldShape.Presence;
import org.provenplan.source.DecodedText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.slips.LostText;
import org.provenplan.yaml.slips.Quoted;
import org.provenplan.yaml.slips.TextRules;

/** Binds a tree to its shape: known keys to typed fields, everything else to a problem. Never gives up on the rest. */
final class Binder {
    private final Problems problems;
    private final ValueBinder values;
    private final ReadingsBinder readings;
    private final ShapeFamily family;
    private final boolean damaged;

    /**
     * @param files opens the readings that stand in files of their own
     * @param damaged whether parts of the tree were left out, so that what is missing is not to be reported
     */
    Binder(Problems problems, ReadingsFiles files, boolean damaged) {
        this(problems, files, ShapeFamily.OF_PLANS, damaged);
    }

    /** @param family the table that the shapes are taken from */
    Binder(Problems problems, ReadingsFiles files, ShapeFamily family, boolean damaged) {
        this.problems = problems;
        this.family = family;
        this.values = new ValueBinder(problems, this);
        this.readings = new ReadingsBinder(files, problems, row -> item(PlanShape.READING, row));
        this.damaged = damaged;
    }

    /** The files that were read on the way. */
    List<PlanReader.NamedFile> namedFiles() {
        return readings.read();
    }

    /** The readings in a CSV file; none where it can't be used. */
    List<Field<?>> readings(DecodedText csv) {
        return readings.readings(csv);
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

    /** Binds a mapping; what is missing in it is reported at a place outside it. */
    Fields mapping(MappingShape shape, YamlMapping node, Span whereMissing) {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : SplitTexts.join(shape, node, problems)) {
            bind(shape, node, entry).ifPresent(field -> fields.putIfAbsent(field.key(), field));
        }
        if (shape.field("readings-file").isPresent()) {
            readings.addTo(fields);
        }
        Fields bound = new Fields(shape, node, fields, whereMissing, damaged || node.partial());
        for (FieldShape field : shape.fields()) {
            boolean missing = isDemanded(field, bound) && !bound.has(field.key());
            boolean told = missing
                    && field.key().equals(PlanMark.KEY)
                    && PlanMark.report(shape, node, bound.whereMissing(), problems);
            if (missing && !told) {
                reportMissing(shape, field, bound.field(field.key()));
            }
        }
        return bound;
    }

    private static boolean isDemanded(FieldShape field, Fields bound) {
        return field.presence() == Presence.REQUIRED
                || (field.presence() == Presence.REQUIRED_OR_NOTED && !bound.has("note"));
    }

    private Optional<Field<?>> bind(MappingShape shape, YamlMapping node, YamlMapping.Entry entry) {
        Optional<FieldShape> known = shape.field(entry.key().text());
        if (known.isPresent()) {
            return Optional.of(field(known.get(), entry));
        }
        return UnknownKey.report(shape, node, entry, family, problems)
                .map(meant -> meant.hasValue()
                        ? field(meant.field(), entry)
                        : Field.malformed(meant.field().key(), entry.value()));
    }

    private void reportMissing(MappingShape shape, FieldShape missing, Field<?> field) {
        boolean list = missing.value() instanceof ValueShape.ListOf
                && missing.example().startsWith("- ");
        problems.add(
                StructureRules.REQUIRED_FIELDS,
                field.place(),
                field.key(),
                field.key() + " must be filled in: " + shape.withArticle() + " can't do without it",
                "add " + field.key() + ":" + (list ? " and on the line below it " : " ") + missing.example());
    }

    private Field<?> field(FieldShape shape, YamlMapping.Entry entry) {
        String key = shape.key();
        if (entry.value() instanceof YamlScalar scalar && ValueBinder.isEmpty(scalar)) {
            boolean written = scalar.span().to() > scalar.span().from();
            return reportNothingRead(shape, entry, scalar)
                    ? Field.malformed(key, scalar)
                    : Field.missing(key, written ? scalar.span() : entry.key().span());
        }
        if (shape.presence() == Presence.BY_NAMED_RULE
                && shape.value() instanceof ValueShape.Reference
                && !(entry.value() instanceof YamlScalar)) {
            return Field.malformed(key, entry.value());
        }
        Field<?> bound = values.bind(shape, entry.value(), entry.key().span());
        boolean emptyList = shape.presence() != Presence.OPTIONAL && bound.is(List.of());
        return emptyList ? Field.missing(key, entry.value().span()) : bound;
    }

    /** Reports what was typed, though YAML reads nothing: a {@code ~}, or a text that a hash turned into a comment. */
    private boolean reportNothingRead(FieldShape shape, YamlMapping.Entry entry, YamlScalar scalar) {
        String key = shape.key();
        Optional<Span> lost =
                scalar.style() == YamlScalar.Style.PLAIN && scalar.text().isEmpty()
                        ? LostText.behind(
                                scalar.span().to() > entry.key().span().to()
                                        ? scalar.span()
                                        : entry.key().span())
                        : Optional.empty();
        if (lost.isPresent()) {
            problems.add(
                    TextRules.WHOLE_TEXT,
                    lost.get(),
                    key,
                    key + " must be in quotes: a text that begins with # was lost",
                    Fix.replace(
                            lost.get(),
                            Quoted.of(lost.get().text()),
                            Quoted.fix(key, lost.get().text())));
            return true;
        }
        boolean typed = scalar.span().from() < scalar.span().to() && scalar.style() == YamlScalar.Style.PLAIN;
        if (typed && shape.presence() == Presence.OPTIONAL) {
            problems.add(
                    TextRules.WHOLE_TEXT,
                    scalar.span(),
                    key,
                    key + " must not be " + scalar.text() + ", which YAML reads as nothing",
                    "leave the key out, or write " + Quoted.of(scalar.text()) + " if it is meant as text");
        }
        return false;
    }
}
