package org.provenplan.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.plan.Nearest;
import org.provenplan.source.ShownPath;

/** Finds the file that was probably meant by the name of one that is missing. */
final class NearestSibling {
    private static final int MOST_NAMES = 1_000;

    private NearestSibling() {}

    /** The name of the file in the same folder. */
    static Optional<String> of(Path missing) {
        if (missing.getParent() == null || !Files.isDirectory(missing.getParent())) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(missing.getParent())) {
            List<String> names = siblings.limit(MOST_NAMES)
                    .map(sibling -> sibling.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            return Nearest.to(missing.getFileName().toString(), names).map(ShownPath::printable);
        } catch (IOException unlistable) {
            return Optional.empty();
        }
    }
}
