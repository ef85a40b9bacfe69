package org.provenplan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.slips.Quoted;
import org.provenplan.yaml.slips.TextRules;

/** A key that its mapping does not have: misspelt, put on the wrong level, or none of the format's. */
final class UnknownKey {
    /** Keys that drafts of the format had, and those that stand in their place. */
    private static final Map<String, String> RENAMED = Map.of("on", "date", "cancelled-because", "cancelled");

    private final MappingShape shape;
    private final YamlMapping mapping;
    private final YamlMapping.Entry entry;
    private final String typed;
    private final Problems problems;
    private final ShapeFamily family;

    /**
     * What the author meant.
     *
     * @param field the field
     * @param hasValue whether what stands behind the key is its value
     */
    record Meant(FieldShape field, boolean hasValue) {}

    private UnknownKey(
            MappingShape shape, YamlMapping mapping, YamlMapping.Entry entry, ShapeFamily family, Problems problems) {
        this.shape = shape;
        this.mapping = mapping;
        this.entry = entry;
        this.typed = entry.key().text();
        this.family = family;
        this.problems = problems;
    }

    /** Reports it; gives the field that was meant where that is known, so that its value is not lost. */
    static Optional<Meant> report(
            MappingShape shape, YamlMapping mapping, YamlMapping.Entry entry, ShapeFamily family, Problems problems) {
        return new UnknownKey(shape, mapping, entry, family, problems).report();
    }

    private Optional<Meant> report() {
        Optional<FieldShape> plain = shape.field(LookAlikeLetters.fold(typed));
        if (plain.isPresent()) {
            reportLookAlike(plain.get());
            return plain.map(field -> new Meant(field, true));
        }
        if (problems.isCrowded(StructureRules.KNOWN_FIELDS)) {
            tell("\"" + Quoted.excerpt(typed) + "\" is no key of " + shape.withArticle(), Fix.advice("delete it"));
            return Optional.empty();
        }
        Optional<FieldShape> renamed = Optional.ofNullable(RENAMED.get(typed)).flatMap(shape::field);
        if (renamed.isPresent()) {
            reportRenamed(renamed.get());
            return renamed.filter(field -> isFree(field.key()))
                    .map(field -> new Meant(field, takes(field, entry.value())));
        }
        Optional<FieldShape> begun = withoutColon();
        if (begun.isPresent()) {
            reportWithoutColon(begun.get());
            return begun.map(field -> new Meant(field, false));
        }
        Optional<MappingShape> home = family.home(typed, shape);
        if (home.isPresent()) {
            String other = home.get().withArticle();
            tell(
                    typed + " must stand in " + other + ", not in " + shape.withArticle(),
                    Fix.advice("move it into " + other));
            return Optional.empty();
        }
        Optional<FieldShape> meant = nearest();
        tell(
                "\"" + Quoted.excerpt(typed) + "\" is no key of " + shape.withArticle(),
                meant.map(this::write).orElseGet(() -> Fix.advice("delete it, or use one of " + shape.listed())));
        return meant.filter(field -> isFree(field.key())).map(field -> new Meant(field, true));
    }

    private Fix write(FieldShape field) {
        boolean certain = isFree(field.key())
                && Nearest.certain(typed, shape.keys())
                        .filter(field.key()::equals)
                        .isPresent();
        return Fix.replaceIf(certain, entry.key().span(), field.key(), "write " + field.key());
    }

    private void tell(String message, Fix fix) {
        problems.add(StructureRules.KNOWN_FIELDS, entry.key().span(), Quoted.excerpt(typed), message, fix);
    }

    private void reportLookAlike(FieldShape field) {
        String look = LookAlikeLetters.describe(typed);
        if (!look.isEmpty()) {
            problems.add(
                    TextRules.PLAIN_CHARACTERS,
                    entry.key().span(),
                    field.key(),
                    field.key() + " must be typed with plain letters: " + look,
                    Fix.replace(entry.key().span(), field.key(), "type " + field.key()));
        }
    }

    private void reportRenamed(FieldShape field) {
        String key = field.key();
        Fix written = takes(field, entry.value()) || !(field.value() instanceof MappingShape mapping)
                ? Fix.replace(entry.key().span(), key, "write " + key)
                : Fix.advice("write " + key + ": and below it " + mapping.listed());
        tell(
                typed + " must be written " + key + ", as the key is called now",
                isFree(key) ? written : Fix.advice("delete it: " + key + " is there already"));
    }

    private static boolean takes(FieldShape field, YamlNode value) {
        return !(field.value() instanceof MappingShape) || value instanceof YamlMapping;
    }

    private void reportWithoutColon(FieldShape field) {
        Span whole = entry.key().span().through(entry.value().span());
        String value = whole.text().substring(field.key().length()).replaceFirst("^[\\s:=\uFF1A]+", "");
        problems.add(
                StructureRules.KNOWN_FIELDS,
                entry.key().span(),
                field.key(),
                field.key() + " must be followed by a colon and a space",
                Fix.replaceIf(
                        !value.contains(": ")
                                && whole.start().line() == whole.end().line(),
                        whole,
                        field.key() + ": " + value,
                        "write " + field.key() + ": " + Quoted.excerpt(value)));
    }

    /** {@code date 2026-03-12} and {@code date:2026-03-12} are keys to YAML. */
    private Optional<FieldShape> withoutColon() {
        String first = typed.split("[\\s:=\uFF1A{\\[]", 2)[0];
        return first.equals(typed) ? Optional.empty() : shape.field(first).filter(field -> isFree(field.key()));
    }

    private Optional<FieldShape> nearest() {
        List<String> free = shape.keys().stream().filter(this::isFree).toList();
        return Nearest.to(typed, free).or(() -> Nearest.to(typed, shape.keys())).flatMap(shape::field);
    }

    private boolean isFree(String key) {
        return mapping.entry(key).isEmpty();
    }
}
