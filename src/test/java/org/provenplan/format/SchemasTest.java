package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.provenplan.config.ConfigShape;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.ValueShape;
import tools.jackson.databind.JsonNode;

class SchemasTest {
    @Test
    void namesAreSorted() {
        assertThat(Schemas.names()).isSorted();
        assertThat(Formats.ofChecks().names()).isSorted();
    }

    /** Whatever is not said is not allowed, and whatever is allowed is said what it means. */
    @TestFactory
    Stream<DynamicTest> everyObjectIsClosedAndEveryKeyExplained() {
        return Schemas.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    List<String> faults = new ArrayList<>();
                    check("", PublishedSchema.named(name).content(), faults);
                    assertThat(faults).isEmpty();
                }));
    }

    private static void check(String place, JsonNode node, List<String> faults) {
        if ("object".equals(node.path("type").asString("")) && !node.has("additionalProperties")) {
            faults.add(place + " is open");
        }
        boolean areProperties = place.endsWith("/properties");
        node.properties().forEach(entry -> {
            if (areProperties && !place.contains("/if/") && !isExplained(entry.getValue(), place)) {
                faults.add(place + "/" + entry.getKey() + " is not explained");
            }
            check(place + "/" + entry.getKey(), entry.getValue(), faults);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(place + "/" + i, node.get(i), faults);
        }
    }

    /** The areas that an inspection rates are named by their keys; the false schema forbids a key. */
    private static boolean isExplained(JsonNode property, String place) {
        return !property.path("description").asString("").isBlank()
                || place.contains("/ratings/")
                || property.isBoolean();
    }

    /** The schemas of plan and configuration come from the tables of their keys; what the table gives as an example must be allowed. */
    @TestFactory
    Stream<DynamicTest> exampleOfAKeyIsAllowed() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        addExamples(PlanShape.PLAN, "", PublishedSchema.named("plan"), tests);
        addExamples(ConfigShape.configuration(), "", PublishedSchema.named("config"), tests);
        return tests.stream();
    }

    private static void addExamples(
            MappingShape shape, String pointer, PublishedSchema schema, List<DynamicTest> tests) {
        for (FieldShape field : shape.fields()) {
            String place = pointer + "/properties/" + field.key();
            MappingShape inner = mappingIn(field.value());
            if (inner == null) {
                tests.add(DynamicTest.dynamicTest(shape.name() + " " + field.key(), () -> assertThat(
                                schema.at(place).errorsInYaml(field.example()))
                        .isEmpty()));
            } else {
                addExamples(inner, "/definitions/" + inner.name().replace(' ', '-'), schema, tests);
            }
        }
    }

    private static MappingShape mappingIn(ValueShape value) {
        if (value instanceof ValueShape.ListOf list) {
            return mappingIn(list.item());
        }
        return value instanceof ValueShape.MapOf map
                ? mappingIn(map.value())
                : value instanceof MappingShape mapping ? mapping : null;
    }
}
