package org.provenplan.format;

import java.io.IOException;
import org.provenplan.life.Trend;

/** A way to write how plans stood month by month. */
public interface TrendFormat {
    /** What people type to choose it. */
    String name();

    /**
     * Writes it.
     *
     * @throws IOException if the output can't be written
     */
    void write(Trend trend, Screen screen, Appendable out) throws IOException;
}
