package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.provenplan.yaml.YamlMapping;

/**
 * A single value of a plan, the items of lists and the keys that an author chose included.
 *
 * @param shape what the format says may stand there
 * @param field the value and its place; present ones only
 * @param within the mapping it stands in
 */
public record SingleValue(ValueShape shape, Field<?> field, Fields within) {
    /** All of a plan whose shape is of a kind, such as {@code ValueShape.Reference.class}, in the order of the format. */
    public static <S extends ValueShape> List<SingleValue> all(Plan plan, Class<S> kind) {
        Walk walk = new Walk(kind);
        walk.into(plan.fields());
        plan.findings().forEach(finding -> walk.into(finding.fields()));
        return walk.found;
    }

    public String text() {
        return field.get().toString();
    }

    /** Whether it stands in a mapping of this shape. */
    public boolean isIn(MappingShape shape) {
        return within.shape().name().equals(shape.name());
    }

    private static final class Walk {
        private final Class<? extends ValueShape> kind;
        private final List<SingleValue> found = new ArrayList<>();

        Walk(Class<? extends ValueShape> kind) {
            this.kind = kind;
        }

        void into(Fields fields) {
            for (FieldShape shape : fields.shape().fields()) {
                if (!isListOfFindings(shape.value())) {
                    value(shape.value(), fields.field(shape.key()), fields);
                }
            }
        }

        /** Those are walked from {@link Plan#findings}, which has them all, whichever file they stand in. */
        private static boolean isListOfFindings(ValueShape shape) {
            return shape instanceof ValueShape.ListOf list
                    && list.item() instanceof MappingShape item
                    && item.name().equals(PlanShape.FINDING.name());
        }

        private void value(ValueShape shape, Field<?> field, Fields within) {
            if (!field.isPresent()) {
                return;
            }
            if (kind.isInstance(shape)) {
                found.add(new SingleValue(shape, field, within));
            } else if (shape instanceof MappingShape) {
                into((Fields) field.get());
            } else if (shape instanceof ValueShape.ListOf list) {
                ((List<?>) field.get()).forEach(item -> value(list.item(), (Field<?>) item, within));
            } else if (shape instanceof ValueShape.MapOf map) {
                keys(map, field, within);
                ((Map<?, ?>) field.get()).values().forEach(entry -> value(map.value(), (Field<?>) entry, within));
            }
        }

        private void keys(ValueShape.MapOf map, Field<?> field, Fields within) {
            if (kind.isInstance(map.key()) && field.node().orElse(null) instanceof YamlMapping mapping) {
                mapping.entries()
                        .forEach(entry -> value(
                                map.key(),
                                Field.present(field.key(), entry.key().text(), entry.key()),
                                within));
            }
        }
    }
}
