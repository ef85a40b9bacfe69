package org.provenplan.git;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Commits that a repository shows in the place of others: {@code git replace}, and the grafts that went before it. */
public final class Replacements {
    private static final String REFERENCES = "refs/replace/";
    private static final List<String> FIRST = List.of("for-each-ref", "--count=1", REFERENCES);

    private Replacements() {}

    /** Only Git knows where a work tree keeps its things that has no folder for them; in that folder we look for ourselves. */
    public static boolean areIn(Path root, Git git) {
        Path folder = root.resolve(".git");
        if (!Files.isDirectory(folder.resolve("refs").resolve("heads"))) {
            return git.ask(root, FIRST) instanceof GitAnswer.Output answered
                    && !answered.text().isEmpty();
        }
        return Files.exists(folder.resolve("info").resolve("grafts"))
                || holdsFiles(folder.resolve(REFERENCES))
                || mentions(folder.resolve("packed-refs"));
    }

    private static boolean holdsFiles(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return files.iterator().hasNext();
        } catch (IOException notThere) {
            return false;
        }
    }

    private static boolean mentions(Path packed) {
        try {
            return Files.exists(packed) && Files.readString(packed).contains(" " + REFERENCES);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
