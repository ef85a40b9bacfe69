package org.provenplan.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.config.ConfigShape;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.FieldShape.Presence;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.ValueShape;
import org.provenplan.rules.RulePages;

/**
 * The JSON Schema of plan files and of the configuration, made of their shapes. It is for editors: draft 7, which the YAML language server knows best,
 * with its keywords for hovers, snippets and messages. It asks for less than the rules do, so that a draft does not light up.
 */
final class PlanSchema {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String FORMAT_KEY = "provenplan";

    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final SchemaScalars scalars;

    private PlanSchema(Catalogue catalogue) {
        this.scalars = new SchemaScalars(catalogue, definitions);
    }

    /** For the plan file of either form; in a plan folder the findings have files of their own. */
    static Map<String, Object> plan(Catalogue catalogue) {
        return new PlanSchema(catalogue).document(PlanShape.FOLDER_PLAN, "plan", "An improvement plan, format 1");
    }

    /** For a finding's own file in a plan folder. */
    static Map<String, Object> finding(Catalogue catalogue) {
        return new PlanSchema(catalogue)
                .document(PlanShape.FINDING, "finding", "One finding of an improvement plan, format 1");
    }

    /** For provenplan.yaml. */
    static Map<String, Object> config(Catalogue catalogue) {
        return new PlanSchema(catalogue)
                .document(
                        ConfigShape.configuration(
                                rule -> RulePages.of(rule.info().id()).asks().replaceAll("\\.$", "")),
                        "config",
                        "What a team sets for its improvement plans: provenplan.yaml");
    }

    private Map<String, Object> document(MappingShape shape, String name, String description) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", DRAFT);
        document.put("$id", "urn:provenplan:schema:" + name + ":1");
        document.put("title", name);
        document.put("description", description);
        document.put("type", "object");
        document.putAll(content(shape));
        document.put("definitions", definitions);
        return document;
    }

    private Map<String, Object> content(MappingShape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        shape.fields().forEach(field -> properties.put(field.key(), property(field)));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("properties", properties);
        List<String> required = shape.fields().stream()
                .filter(PlanSchema::isRequired)
                .map(FieldShape::key)
                .toList();
        if (!required.isEmpty()) {
            content.put("required", required);
        }
        shape.fields().stream()
                .filter(field -> field.presence() == Presence.REQUIRED_OR_NOTED)
                .forEach(field -> content.put(
                        "anyOf",
                        List.of(Map.of("required", List.of(field.key())), Map.of("required", List.of("note")))));
        content.put("additionalProperties", false);
        return content;
    }

    private static boolean isRequired(FieldShape field) {
        return field.presence() == Presence.REQUIRED;
    }

    private Map<String, Object> property(FieldShape field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", field.doc());
        property.put("markdownDescription", SchemaHover.of(field));
        property.putAll(
                field.key().equals(FORMAT_KEY)
                        ? Map.of("const", 1)
                        : isRequired(field) ? filled(field) : SchemaScalars.orNothing(filled(field)));
        return property;
    }

    /** The schema of a value that is there. */
    private Map<String, Object> filled(FieldShape field) {
        ValueShape shape = field.value();
        if (shape instanceof ValueShape.ListOf list) {
            Map<String, Object> array = new LinkedHashMap<>();
            array.put("type", "array");
            array.put("items", item(list.item()));
            if (list.item() instanceof MappingShape mapping) {
                array.put("defaultSnippets", List.of(SchemaSnippet.item(field, mapping)));
            }
            return array;
        }
        if (shape instanceof ValueShape.MapOf map && map.value() instanceof MappingShape mapping) {
            Map<String, Object> entries = map(map);
            entries.put("defaultSnippets", List.of(SchemaSnippet.entry(field, mapping)));
            return entries;
        }
        return item(shape);
    }

    private Map<String, Object> item(ValueShape shape) {
        if (shape instanceof ValueShape.Either either) {
            return Map.of("anyOf", List.of(item(either.single()), mapping(either.more())));
        }
        if (shape instanceof MappingShape mapping) {
            return mapping(mapping);
        }
        return shape instanceof ValueShape.MapOf map ? map(map) : scalars.of(shape);
    }

    private Map<String, Object> mapping(MappingShape shape) {
        String name = shape.name().replace(' ', '-');
        if (!definitions.containsKey(name)) {
            Map<String, Object> definition = new LinkedHashMap<>();
            definitions.put(name, definition);
            definition.put("title", shape.name());
            definition.put("type", "object");
            definition.putAll(content(shape));
        }
        return Map.of("$ref", "#/definitions/" + name);
    }

    private Map<String, Object> map(ValueShape.MapOf shape) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        map.putAll(scalars.keys(shape.key(), item(shape.value())));
        map.put("additionalProperties", item(shape.value()));
        return map;
    }
}
