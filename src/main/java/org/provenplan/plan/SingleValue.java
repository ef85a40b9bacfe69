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
        List<SingleValue> ofKind = new ArrayList<>();
        for (SingleValue value : plan.singleValues()) {
            if (kind.isInstance(value.shape())) {
                ofKind.add(value);
            }
        }
        return ofKind;
    }

    static List<SingleValue> all(Plan plan) {
        Walk walk = new Walk();
        walk.into(plan.fields());
        for (Finding finding : plan.writtenFindings()) {
            walk.into(finding.fields());
        }
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
        private final List<SingleValue> found = new ArrayList<>();

        void into(Fields fields) {
            for (FieldShape shape : fields.shape().fields()) {
                Field<?> written = fields.written(shape);
                if (written != null && !isListOfFindings(shape.value())) {
                    value(shape.value(), written, fields);
                }
            }
        }

        /** Those are walked from {@link Plan#writtenFindings}, which has them all, whichever file they stand in. */
        private static boolean isListOfFindings(ValueShape shape) {
            return shape instanceof ValueShape.ListOf list
                    && list.item() instanceof MappingShape item
                    && item.name().equals(PlanShape.FINDING.name());
        }

        private void value(ValueShape shape, Field<?> field, Fields within) {
            if (!field.isPresent()) {
                return;
            }
            if (shape instanceof MappingShape) {
                into((Fields) field.get());
            } else if (shape instanceof ValueShape.ListOf list) {
                for (Object item : (List<?>) field.get()) {
                    value(list.item(), (Field<?>) item, within);
                }
            } else if (shape instanceof ValueShape.MapOf map) {
                keys(map, field, within);
                for (Object entry : ((Map<?, ?>) field.get()).values()) {
                    value(map.value(), (Field<?>) entry, within);
                }
            } else {
                found.add(new SingleValue(shape, field, within));
            }
        }

        private void keys(ValueShape.MapOf map, Field<?> field, Fields within) {
            if (field.node().orElse(null) instanceof YamlMapping mapping) {
                for (YamlMapping.Entry entry : mapping.entries()) {
                    value(map.key(), Field.present(field.key(), entry.key().text(), entry.key()), within);
                }
            }
        }
    }
}
