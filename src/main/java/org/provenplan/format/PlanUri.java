package org.provenplan.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The name of a file as a relative reference of RFC 3986. */
final class PlanUri {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN = "-._~/";

    private PlanUri() {}

    static String of(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : file.getBytes(StandardCharsets.UTF_8)) {
            boolean letterOrDigit =
                    (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
            if (letterOrDigit || PLAIN.indexOf(unit) >= 0) {
                uri.append((char) unit);
            } else {
                HEX.toHexDigits(uri.append('%'), unit);
            }
        }
        return uri.toString();
    }
}
