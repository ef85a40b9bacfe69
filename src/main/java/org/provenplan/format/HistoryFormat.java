package org.provenplan.format;

import java.io.IOException;
import org.provenplan.life.ItemHistory;

/** A way to write the life of an item. */
public interface HistoryFormat {
    /** What people type to choose it. */
    String name();

    /**
     * Writes it.
     *
     * @throws IOException if the output can't be written
     */
    void write(ItemHistory history, Screen screen, Appendable out) throws IOException;
}
