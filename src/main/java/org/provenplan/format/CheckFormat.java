package org.provenplan.format;

import java.io.IOException;
import org.provenplan.check.CheckResult;

/** A way to write down the result of a check. */
public interface CheckFormat {
    /** What people type after {@code --format}. */
    String name();

    /**
     * The same format for a run in a folder of a repository. Whoever shows a result beside the files of a repository needs their
     * names from its root on; everybody else wants them as the one who ran it sees them.
     *
     * @param folder from the repository's root, with {@code /}; empty for the root itself
     */
    default CheckFormat runIn(String folder) {
        return this;
    }

    /**
     * Writes the whole result.
     *
     * @throws IOException if the output can't be written
     */
    void write(CheckResult result, Screen screen, Appendable out) throws IOException;
}
