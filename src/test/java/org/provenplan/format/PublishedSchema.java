package org.provenplan.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A schema as {@code provenplan schema} prints it, and a validator of somebody else's that reads it. */
public record PublishedSchema(JsonNode content, Schema validator) {
    public static PublishedSchema named(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        Schemas.named(name).orElseThrow().write(text);
        return of(JsonMapper.shared().readTree(text.toString()));
    }

    /** Somebody else's, which lies in a resource. */
    static PublishedSchema resource(String name) throws IOException {
        try (InputStream content = PublishedSchema.class.getResourceAsStream(name)) {
            return of(JsonMapper.shared().readTree(content));
        }
    }

    private static PublishedSchema of(JsonNode content) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new PublishedSchema(content, registry.getSchema(content));
    }

    /** The part of it at a JSON pointer. */
    PublishedSchema at(String pointer) {
        ObjectNode part = JsonMapper.shared().createObjectNode();
        part.set("$schema", content.get("$schema"));
        part.set("definitions", content.get("definitions"));
        part.set("allOf", JsonMapper.shared().createArrayNode().add(content.at(pointer)));
        return of(part);
    }

    /** What is wrong with a JSON text: place and keyword. */
    public List<String> errorsIn(String json) {
        return shown(validator.validate(json, InputFormat.JSON));
    }

    /** What is wrong with a YAML text: place and keyword. */
    List<String> errorsInYaml(String yaml) {
        return shown(validator.validate(yaml, InputFormat.YAML));
    }

    private static List<String> shown(List<Error> errors) {
        return errors.stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .distinct()
                .toList();
    }
}
