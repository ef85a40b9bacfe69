package org.provenplan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which shapes stand one level above, beside and below a shape. */
final class ShapeFamily {
    private static final Map<String, MappingShape> ALL = new LinkedHashMap<>();
    private static final Map<String, List<MappingShape>> NEAR = new LinkedHashMap<>();

    static {
        collect(PlanShape.PLAN);
        ALL.values().forEach(shape -> NEAR.put(shape.name(), findNear(shape)));
    }

    private ShapeFamily() {}

    /** The shapes that a key may have slipped out of: those inside this one, those around it, those beside it. */
    static List<MappingShape> near(MappingShape shape) {
        return NEAR.getOrDefault(shape.name(), List.of());
    }

    private static void collect(MappingShape shape) {
        if (ALL.putIfAbsent(shape.name(), shape) == null) {
            children(shape).forEach(ShapeFamily::collect);
        }
    }

    private static List<MappingShape> findNear(MappingShape shape) {
        Stream<MappingShape> around = ALL.values().stream()
                .filter(other -> children(other).contains(shape))
                .flatMap(parent -> Stream.concat(Stream.of(parent), children(parent).stream()));
        return Stream.concat(children(shape).stream(), around)
                .filter(other -> !other.name().equals(shape.name()))
                .toList();
    }

    private static List<MappingShape> children(MappingShape shape) {
        return shape.fields().stream()
                .flatMap(field -> mappingIn(field.value()).stream())
                .toList();
    }

    private static List<MappingShape> mappingIn(ValueShape value) {
        if (value instanceof MappingShape mapping) {
            return List.of(mapping);
        }
        if (value instanceof ValueShape.ListOf list) {
            return mappingIn(list.item());
        }
        return value instanceof ValueShape.MapOf map ? mappingIn(map.value()) : List.of();
    }
}
