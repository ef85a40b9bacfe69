package org.provenplan.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.provenplan.plan.Field;

/**
 * Finds the files and folders that a configuration names: relative to its own folder, and never outside the repository.
 *
 * @param folder what names are relative to
 * @param root what they must not leave
 */
record NamedPath(Path folder, Path root, ConfigProblems problems) {
    /** One letter and a colon is a drive. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*|[^/ ]+@[^/ ]+:.*");

    /** The path, whether or not anything is there; empty where the name is none that may be given, which is then reported. */
    Optional<Path> of(Field<String> field) {
        String name = field.get().strip();
        if (ADDRESS.matcher(name).matches()) {
            return fault(
                    field,
                    " must be a file in the repository: provenplan reads nothing from the network",
                    "save a copy in the repository, and write its path");
        }
        try {
            Path path = Path.of(name);
            if (path.isAbsolute() || name.contains("\\")) {
                return fault(
                        field,
                        " must be a path from the folder of this file, with /",
                        "write such as shared/"
                                + String.valueOf(path.getFileName()).replaceAll(".*[\\\\:]", ""));
            }
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(root) || leadsOut(file, root)) {
                return fault(field, " must not lie outside the repository", "copy it into the repository");
            }
            return Optional.of(file);
        } catch (InvalidPathException noName) {
            return fault(field, " must be the name of a file", "write its path from the folder of this file");
        }
    }

    /** The path of a file that is there. */
    Optional<Path> ofFile(Field<String> field) {
        Optional<Path> path = of(field);
        if (path.isPresent() && !Files.isRegularFile(path.get())) {
            boolean folderThere = Files.isDirectory(path.get());
            return fault(
                    field,
                    folderThere ? " must be a file, not a folder" : " must name a file that is there",
                    "write its path from the folder of this file" + (folderThere ? "" : near(path.get())));
        }
        return path;
    }

    private static String near(Path missing) {
        return NearestSibling.of(missing).map(name -> "; there is " + name).orElse("");
    }

    /** Whether a file is there, but is a symbolic link to somewhere else. */
    static boolean leadsOut(Path file, Path root) {
        try {
            return Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException unknown) {
            return true;
        }
    }

    private Optional<Path> fault(Field<String> field, String demand, String fix) {
        problems.add(field, field.key() + demand, fix);
        return Optional.empty();
    }
}
