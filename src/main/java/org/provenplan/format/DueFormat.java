package org.provenplan.format;

import java.io.IOException;
import org.provenplan.due.DueList;

/** A way to write down what is due. */
public interface DueFormat {
    /** What people type after {@code --format}. */
    String name();

    /** How the name of a file in this format ends: {@code .ics}. */
    String ending();

    /**
     * Writes the whole list.
     *
     * @throws IOException if the output can't be written
     */
    void write(DueList list, Screen screen, Appendable out) throws IOException;
}
