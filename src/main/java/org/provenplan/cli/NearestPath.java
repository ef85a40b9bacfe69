package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.plan.Nearest;

/** Finds the file or folder that somebody most likely meant who named one that there is not. */
final class NearestPath {
    /** Of a folder's names, how many are looked at. */
    private static final int MOST_NAMES = 10_000;

    private NearestPath() {}

    /** The same with another separator, with an ending, or with a name much like it; empty where there is nothing near. */
    static Optional<Path> to(Path path) {
        Path otherwise = path.resolveSibling(path.getFileName().toString().replace('\\', '/'));
        Path absent = path;
        while (absent.getParent() != null && !Files.exists(absent.getParent())) {
            absent = absent.getParent();
        }
        Path rest = absent.relativize(path);
        return Files.exists(otherwise)
                ? Optional.of(otherwise)
                : sibling(absent).map(known -> Files.exists(known.resolve(rest)) ? known.resolve(rest) : known);
    }

    private static Optional<Path> sibling(Path absent) {
        if (absent.getParent() == null) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(absent.getParent())) {
            String name = absent.getFileName().toString();
            List<String> names = siblings.limit(MOST_NAMES)
                    .map(sibling -> sibling.getFileName().toString())
                    .sorted()
                    .toList();
            return names.stream()
                    .filter(known -> known.startsWith(name + "."))
                    .findFirst()
                    .or(() -> Nearest.to(name, names))
                    .map(absent::resolveSibling);
        } catch (IOException unlistable) {
            return Optional.empty();
        }
    }
}
