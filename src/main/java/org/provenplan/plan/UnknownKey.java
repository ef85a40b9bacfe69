package org.provenplan.plan;

import java.util.List;
import java.util.Optional;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlScalar;

/** A key that its mapping does not have: misspelt, put on the wrong level, or none of the format's. */
final class UnknownKey {
    private final MappingShape shape;
    private final YamlMapping mapping;
    private final YamlScalar key;

    private UnknownKey(MappingShape shape, YamlMapping mapping, YamlScalar key) {
        this.shape = shape;
        this.mapping = mapping;
        this.key = key;
    }

    static UnknownKey of(MappingShape shape, YamlMapping mapping, YamlScalar key) {
        return new UnknownKey(shape, mapping, key);
    }

    /** Reports it; gives the field that was meant where that is known, so that its value is not lost. */
    Optional<FieldShape> reportTo(Problems problems) {
        Optional<FieldShape> meant = meant();
        Optional<MappingShape> home = meant.isPresent() ? Optional.empty() : home();
        String fix = meant.map(field -> "write " + field.key())
                .or(() -> home.map(other -> "move it into " + other.withArticle()))
                .orElseGet(() -> "delete it, or use one of " + String.join(", ", shape.keys()));
        String message = home.map(other ->
                        key.text() + " must stand in " + other.withArticle() + ", not in " + shape.withArticle())
                .orElseGet(() -> "\"" + key.text() + "\" is no key of " + shape.withArticle());
        problems.add(StructureRules.KNOWN_FIELDS, key.span(), key.text(), message, fix);
        return meant.filter(field -> mapping.entry(field.key()).isEmpty());
    }

    private Optional<FieldShape> meant() {
        List<String> free = shape.keys().stream()
                .filter(candidate -> mapping.entry(candidate).isEmpty())
                .toList();
        return home().isPresent()
                ? Optional.empty()
                : Nearest.to(key.text(), free)
                        .or(() -> Nearest.to(key.text(), shape.keys()))
                        .flatMap(shape::field);
    }

    private Optional<MappingShape> home() {
        return ShapeFamily.near(shape).stream()
                .filter(other -> other.field(key.text()).isPresent())
                .findFirst();
    }
}
