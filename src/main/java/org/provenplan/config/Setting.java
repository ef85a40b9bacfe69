package org.provenplan.config;

/**
 * A value that holds for a plan.
 *
 * @param from where it was set, as people are shown: {@code provenplan.yaml:3:10}, {@code --profile}, {@code default}
 */
public record Setting<T>(T value, String from) {
    private static final String DEFAULT = "default";

    static <T> Setting<T> usual(T value) {
        return new Setting<>(value, DEFAULT);
    }

    /** Whether nobody set it. */
    public boolean isUsual() {
        return from.equals(DEFAULT);
    }
}
