package org.provenplan.format;

/**
 * A format that a file's name can ask for.
 *
 * @param <T> what it writes down
 */
public interface FileFormat<T> extends Format<T> {
    /** How the name of a file in this format ends: {@code .md}. */
    String ending();
}
