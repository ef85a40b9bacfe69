package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.provenplan.check.ToolVersion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How provenplan writes JSON: two spaces, line feeds, and nothing in it that could steer a terminal. */
final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private JsonOutput() {}

    /** Something that writes one value. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json);
    }

    /**
     * Writes one value, with a line feed behind it.
     *
     * @throws IOException if the output can't be written
     */
    static void write(Appendable out, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new Context(), new AppendableWriter(out))) {
            content.writeTo(json);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
        out.append('\n');
    }

    /**
     * Writes a value made of maps, lists, texts, numbers and booleans.
     *
     * @throws IOException if the output can't be written
     */
    static void write(Appendable out, Map<String, ?> value) throws IOException {
        write(out, json -> write(json, value));
    }

    /** What each of provenplan's own formats begins with: its number, and which program wrote it. */
    static void writeHead(JsonGenerator json, int format) {
        json.writeNumberProperty("format", format);
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", "provenplan");
        json.writeStringProperty("version", ToolVersion.current());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, inner) -> {
                json.writeName((String) key);
                write(json, inner);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeNumber(value.toString());
        }
    }

    private static final class Context extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
            printer.indentObjectsWith(INDENTER);
            printer.indentArraysWith(INDENTER);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public CharacterEscapes getCharacterEscapes() {
            return InvisibleCharacters.INSTANCE;
        }
    }
}
