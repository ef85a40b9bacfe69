package org.provenplan.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.plan.Nearest;

/**
 * Finds the file that a path with a slip in it meant.
 *
 * @param folder what the path is relative to
 * @param root what it must not leave
 */
record NearestFile(Path folder, Path root) {
    /** The path of a file that is there and differs in case, or in its last name by a letter or two; written with {@code /}. */
    Optional<String> to(String path) {
        try {
            return find(folder.resolve(path).normalize())
                    .map(file -> folder.relativize(file).toString())
                    .map(file -> file.replace(folder.getFileSystem().getSeparator(), "/"));
        } catch (InvalidPathException neverAFile) {
            return Optional.empty();
        }
    }

    /** The folder on the way to a file may have a slip in it too. */
    private Optional<Path> find(Path wanted) {
        if (!wanted.startsWith(root)) {
            return Optional.empty();
        }
        return Files.isDirectory(wanted)
                ? Optional.of(wanted)
                : find(wanted.getParent()).flatMap(parent -> in(parent, wanted));
    }

    private static Optional<Path> in(Path folder, Path wanted) {
        String name = wanted.getFileName().toString();
        List<String> names = names(folder);
        return names.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .or(() -> Nearest.to(name, names))
                .map(folder::resolve);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
