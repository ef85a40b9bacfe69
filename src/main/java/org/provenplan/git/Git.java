package org.provenplan.git;

import java.nio.file.Path;
import java.util.List;

/** A way to ask Git. */
@FunctionalInterface
public interface Git {
    /**
     * Asks in a folder; never throws.
     *
     * @param folder an existing folder
     * @param arguments as on the command line, without the program
     */
    GitAnswer ask(Path folder, List<String> arguments);
}
