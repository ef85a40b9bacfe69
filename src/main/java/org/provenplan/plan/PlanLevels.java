package org.provenplan.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.provenplan.yaml.slips.Level;

/** The tables of keys as those who read YAML know them: which keys stand where, and nothing about their values. */
public final class PlanLevels {
    public static final Level PLAN = of(PlanShape.PLAN);
    public static final Level FINDING = of(PlanShape.FINDING);

    private PlanLevels() {}

    /** The keys of a mapping, and of all that stand in it. */
    public static Level of(MappingShape shape) {
        Map<String, Level.Content> keys = new LinkedHashMap<>();
        for (FieldShape field : shape.fields()) {
            keys.put(field.key(), content(field.value()));
        }
        return new Level(shape.name(), keys, Optional.empty());
    }

    private static Level.Content content(ValueShape value) {
        if (value instanceof ValueShape.ListOf list) {
            return new Level.Content(true, level(list.item()));
        }
        return new Level.Content(false, level(value));
    }

    private static Optional<Level> level(ValueShape value) {
        if (value instanceof MappingShape mapping) {
            return Optional.of(of(mapping));
        }
        if (value instanceof ValueShape.Either either) {
            return Optional.of(of(either.more()));
        }
        return value instanceof ValueShape.MapOf map
                ? Optional.of(new Level("entry", Map.of(), Optional.of(content(map.value()))))
                : Optional.empty();
    }
}
