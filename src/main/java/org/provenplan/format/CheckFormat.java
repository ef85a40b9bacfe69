package org.provenplan.format;

import java.io.IOException;
import org.provenplan.check.CheckResult;

/** A way to write down the result of a check. */
public interface CheckFormat {
    /** What people type after {@code --format}. */
    String name();

    /**
     * Writes the whole result.
     *
     * @throws IOException if the output can't be written
     */
    void write(CheckResult result, Screen screen, Appendable out) throws IOException;
}
