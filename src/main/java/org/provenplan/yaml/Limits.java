package org.provenplan.yaml;

/**
 * How large a file may be before provenplan refuses to read it.
 *
 * @param bytes of a file
 * @param depth of lists and mappings inside one another, at most {@value #DEEPEST}
 * @param nodes keys and values in a file
 */
public record Limits(long bytes, int depth, int nodes) {
    private static final int DEEPEST = 1_000;

    public static final Limits DEFAULT = new Limits(3L * 1024 * 1024, 64, 100_000);

    public Limits {
        depth = Math.min(depth, DEEPEST);
    }
}
