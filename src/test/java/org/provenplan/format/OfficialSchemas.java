package org.provenplan.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** What those who read a format demand of it: SARIF's own schema, and the demands of GitLab and Jenkins written down as schemas. */
final class OfficialSchemas {
    /** The formats that have one. */
    static final List<String> FORMATS = List.of("gitlab", "json", "junit", "sarif");

    private static final PublishedSchema DIAGNOSTICS;
    private static final PublishedSchema GITLAB;
    private static final PublishedSchema SARIF;

    static {
        try {
            DIAGNOSTICS = PublishedSchema.named("diagnostics");
            GITLAB = PublishedSchema.resource("/format/gitlab-code-quality.schema.json");
            SARIF = PublishedSchema.resource("/schema/sarif-schema-2.1.0.json");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private OfficialSchemas() {}

    /** What is wrong with something written in a format. */
    static List<String> errorsIn(String format, String written) {
        return switch (format) {
            case "gitlab" -> GITLAB.errorsIn(written);
            case "json" -> DIAGNOSTICS.errorsIn(written);
            case "junit" -> errorsInJUnit(written);
            case "sarif" -> SARIF.errorsIn(written);
            default -> throw new AssertionError("no schema for " + format);
        };
    }

    private static List<String> errorsInJUnit(String written) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(OfficialSchemas.class.getResource("/format/junit.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(written)));
            return List.of();
        } catch (SAXException wrong) {
            return List.of(wrong.getMessage());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
