package org.provenplan.cli;

import java.io.IOException;

/** One thing that provenplan can do. */
interface Command {
    CommandPage page();

    /**
     * Does it, and gives the exit code.
     *
     * @throws CommandFailure if it can't be done as typed
     * @throws IOException if the output can't be written
     */
    int run(Typed typed) throws IOException;
}
