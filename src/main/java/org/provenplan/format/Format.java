package org.provenplan.format;

import java.io.IOException;

/**
 * A way to write something down.
 *
 * @param <T> what: the result of a check, what is due, what has changed and the like
 */
public interface Format<T> {
    /** What people type after {@code --format}. */
    String name();

    /**
     * Writes the whole of it.
     *
     * @throws IOException if the output can't be written
     */
    void write(T what, Screen screen, Appendable out) throws IOException;
}
