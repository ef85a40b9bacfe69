package org.provenplan.due;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Names for dates that stay the same from run to run and tell nothing about anybody. */
final class Uid {
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The name for what the parts tell apart; for a second one alike another. */
    String of(String... parts) {
        String key = String.join("\u0000", parts);
        int count = seen.merge(key, 1, Integer::sum);
        return hash(count == 1 ? key : key + "\u0000" + count) + "@provenplan";
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
