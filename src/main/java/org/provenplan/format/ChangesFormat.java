package org.provenplan.format;

import java.io.IOException;
import org.provenplan.changes.ChangeList;

/** A way to write down what has changed. */
public interface ChangesFormat {
    /** What people type after {@code --format}. */
    String name();

    /** How the name of a file in this format ends: {@code .md}. */
    String ending();

    /**
     * Writes what changed.
     *
     * @throws IOException if the output can't be written
     */
    void write(ChangeList list, Screen screen, Appendable out) throws IOException;
}
