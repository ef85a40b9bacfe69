package org.provenplan.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All shapes of one table, and which stand one level above, beside and below another. */
final class ShapeFamily {
    /** What plans are made of: their keys are looked for wherever else they stand. */
    static final ShapeFamily OF_PLANS = new ShapeFamily(
            PlanShape.PLAN, List.of(PlanShape.ACTION, PlanShape.FINDING, PlanShape.MEASURE, PlanShape.EVIDENCE));

    private final MappingShape root;
    private final List<MappingShape> main;
    private final Map<String, MappingShape> all = new LinkedHashMap<>();
    private final Map<String, List<MappingShape>> near = new HashMap<>();

    /**
     * @param root the shape that has all others in it
     * @param main those whose keys people put on the wrong level even from afar
     */
    ShapeFamily(MappingShape root, List<MappingShape> main) {
        this.root = root;
        this.main = main;
    }

    /** The shape that a key has slipped out of: one near by, or else one of the main ones. */
    Optional<MappingShape> home(String key, MappingShape shape) {
        List<MappingShape> near = having(key, shape, near(shape));
        List<MappingShape> far = having(key, shape, main);
        boolean nearIsMain = !near.isEmpty() && far.contains(near.get(0));
        return nearIsMain || far.isEmpty() ? near.stream().findFirst() : Optional.of(far.get(0));
    }

    private static List<MappingShape> having(String key, MappingShape shape, List<MappingShape> shapes) {
        return shapes.stream()
                .filter(other -> !other.equals(shape) && other.field(key).isPresent())
                .toList();
    }

    /** Those inside a shape, those around it, those beside it. */
    private synchronized List<MappingShape> near(MappingShape shape) {
        if (all.isEmpty()) {
            collect(root);
            all.values().forEach(known -> near.put(known.name(), findNear(known)));
        }
        return near.getOrDefault(shape.name(), List.of());
    }

    private List<MappingShape> findNear(MappingShape shape) {
        Stream<MappingShape> around = all.values().stream()
                .filter(other -> children(other).contains(shape))
                .flatMap(parent -> Stream.concat(Stream.of(parent), children(parent).stream()));
        return Stream.concat(children(shape).stream(), around)
                .filter(other -> !other.name().equals(shape.name()))
                .toList();
    }

    private void collect(MappingShape shape) {
        if (all.putIfAbsent(shape.name(), shape) == null) {
            children(shape).forEach(this::collect);
        }
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
