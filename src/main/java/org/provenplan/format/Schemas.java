package org.provenplan.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;

/** The JSON Schemas that provenplan publishes, sorted by name. */
public final class Schemas {
    private static final List<Schema> ALL = List.of(
            new Schema("changes", out -> copy("changes", out)),
            new Schema("config", out -> JsonOutput.write(out, PlanSchema.config(Catalogue.bundled()))),
            new Schema("diagnostics", out -> copy("diagnostics", out)),
            new Schema("due", out -> copy("due", out)),
            new Schema("finding", out -> JsonOutput.write(out, PlanSchema.finding(Catalogue.bundled()))),
            new Schema("history", out -> copy("history", out)),
            new Schema("plan", out -> JsonOutput.write(out, PlanSchema.plan(Catalogue.bundled()))),
            new Schema("trend", out -> copy("trend", out)));

    private Schemas() {}

    /**
     * One of them.
     *
     * @param name what people type
     * @param content writes it
     */
    public record Schema(String name, Content content) {
        /**
         * Writes the schema.
         *
         * @throws IOException if the output can't be written
         */
        public void write(Appendable out) throws IOException {
            content.writeTo(out);
        }
    }

    /** Something that writes a schema. */
    @FunctionalInterface
    interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    public static List<String> names() {
        return ALL.stream().map(Schema::name).toList();
    }

    public static Optional<Schema> named(String name) {
        return ALL.stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    private static void copy(String name, Appendable out) throws IOException {
        try (InputStream schema = Schemas.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("no schema " + name);
            }
            out.append(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
