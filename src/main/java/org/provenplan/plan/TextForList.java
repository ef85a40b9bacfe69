package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.slips.Quoted;

/** A single text where a list belongs: reported once, with the list that it most likely stands for. */
final class TextForList {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|/|&|\\band\\b)\\s*");
    private static final Pattern REGULATION = Pattern.compile("(?i)^reg(?:ulation)?s?\\.?\\s*");
    private static final int LONGEST_SPLIT = 1_000;

    private final FieldShape field;
    private final ValueShape item;
    private final YamlScalar scalar;
    private final Problems problems;

    TextForList(FieldShape field, ValueShape item, YamlScalar scalar, Problems problems) {
        this.field = field;
        this.item = item;
        this.scalar = scalar;
        this.problems = problems;
    }

    Field<?> bind() {
        if (item instanceof MappingShape mapping) {
            return malformed(
                    "a list of items, each filled in key by key: " + String.join(", ", mapping.keys()),
                    "write on the line below it such as " + field.example());
        }
        String text = scalar.text().strip();
        if (scalar.style() == YamlScalar.Style.PLAIN && text.startsWith("-")) {
            return malformed("a list", "put a space behind each hyphen that begins an item");
        }
        List<Field<?>> items = new ArrayList<>();
        Problems quiet = new Problems();
        for (String part : named(text)) {
            items.add(new ScalarBinder(quiet)
                    .bind(field.key(), item, new YamlScalar(scalar.span(), part, scalar.style())));
        }
        if (!quiet.found().isEmpty()) {
            return malformed(
                    "a list",
                    "write a list such as " + field.key() + ": " + field.example() + ScalarBinder.allowed(item));
        }
        problems.malformed(
                StructureRules.FIELD_VALUES,
                field.key(),
                scalar,
                "a list",
                Fix.replaceIf(
                        text.length() <= LONGEST_SPLIT,
                        scalar.span(),
                        "[" + String.join(", ", written(text)) + "]",
                        "write " + field.key() + ": [" + String.join(", ", shown(text)) + "]"));
        return Field.present(field.key(), List.copyOf(items), scalar);
    }

    private Field<?> malformed(String demand, String fix) {
        return problems.malformed(StructureRules.FIELD_VALUES, field.key(), scalar, demand, fix);
    }

    /** The parts, those that cite a regulation by its number alone. */
    private List<String> named(String text) {
        return isRegulation()
                ? parts(text).stream()
                        .map(part -> REGULATION.matcher(part).replaceFirst(""))
                        .toList()
                : parts(text);
    }

    private boolean isRegulation() {
        return item instanceof ValueShape.Code code && code.kind() == ValueShape.CodeKind.REGULATION;
    }

    /** A text may hold commas of its own; words and ids hold none. */
    private List<String> parts(String text) {
        return item instanceof ValueShape.Text || text.length() > LONGEST_SPLIT
                ? List.of(text)
                : BETWEEN.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
    }

    private List<String> shown(String text) {
        return named(text).stream()
                .map(part -> isPlain(part) ? part : Quoted.of(Quoted.excerpt(part)))
                .toList();
    }

    private List<String> written(String text) {
        return named(text).stream()
                .map(part -> isPlain(part) ? part : Quoted.of(part))
                .toList();
    }

    /** The number of a regulation is a text, which YAML would take for a number. */
    private boolean isPlain(String part) {
        return !isRegulation() && part.matches("[\\p{L}\\d][\\p{L}\\d .-]*");
    }
}
