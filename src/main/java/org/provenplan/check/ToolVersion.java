package org.provenplan.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which provenplan this is. */
public final class ToolVersion {
    private static final String RESOURCE = "/version.txt";

    private ToolVersion() {}

    /** The version that it was built as: {@code 0.1.0}. */
    public static String current() {
        try (InputStream version = ToolVersion.class.getResourceAsStream(RESOURCE)) {
            if (version == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
