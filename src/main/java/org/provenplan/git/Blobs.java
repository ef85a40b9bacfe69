package org.provenplan.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A way to read what files held. */
@FunctionalInterface
public interface Blobs {
    /**
     * Reads contents, in the order asked for; never throws.
     *
     * @param folder the repository's
     * @param ids Git's names for the contents
     * @param each takes each id with its bytes; contents that are too large for a plan are passed over
     * @return why they can't all be read; empty where all were
     */
    Optional<GitAnswer.Reason> read(Path folder, List<String> ids, BiConsumer<String, byte[]> each);
}
