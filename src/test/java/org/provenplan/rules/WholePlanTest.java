package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.ValueShape;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlSequence;

/** The plan that {@link FaultTableTest} breaks has every key of the format, each where the format has it. */
class WholePlanTest {
    private static final Path PLAN = Path.of("src/test/resources/fault-table/whole-plan.yaml");

    @Test
    void hasEveryKey() throws IOException {
        Set<String> used = new LinkedHashSet<>();
        addUsed(
                PlanShape.PLAN,
                new PlacedPlan(Files.readString(PLAN)).spot(PlacedPlan.WHOLE).value(),
                used);
        Set<String> all = new LinkedHashSet<>();
        addAll(PlanShape.PLAN, all);

        assertThat(used).containsExactlyInAnyOrderElementsOf(all);
    }

    private static void addAll(ValueShape shape, Set<String> keys) {
        if (shape instanceof ValueShape.ListOf list) {
            addAll(list.item(), keys);
        } else if (shape instanceof ValueShape.MapOf map) {
            addAll(map.value(), keys);
        } else if (shape instanceof MappingShape mapping) {
            for (FieldShape field : mapping.fields()) {
                keys.add(name(mapping, field));
                addAll(field.value(), keys);
            }
        }
    }

    private static void addUsed(ValueShape shape, YamlNode node, Set<String> keys) {
        if (shape instanceof ValueShape.ListOf list && node instanceof YamlSequence items) {
            items.items().forEach(item -> addUsed(list.item(), item, keys));
        } else if (shape instanceof ValueShape.MapOf map && node instanceof YamlMapping entries) {
            entries.entries().forEach(entry -> addUsed(map.value(), entry.value(), keys));
        } else if (shape instanceof MappingShape mapping && node instanceof YamlMapping entries) {
            for (YamlMapping.Entry entry : entries.entries()) {
                FieldShape field = mapping.field(entry.key().text()).orElseThrow();
                keys.add(name(mapping, field));
                addUsed(field.value(), entry.value(), keys);
            }
        }
    }

    private static String name(MappingShape mapping, FieldShape field) {
        return mapping.name() + ": " + field.key();
    }
}
