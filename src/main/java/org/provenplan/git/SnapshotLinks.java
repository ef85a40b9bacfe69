package org.provenplan.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Lays out symbolic links, so that none leads out of a snapshot. */
final class SnapshotLinks {
    private final Path folder;

    /** @param folder the one that stands for the repository's root */
    SnapshotLinks(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a link: one that would lead out of the repository leads out of it here too, but only to the folder above. Where the
     * system has no links, a file with the target's name stands for it, as Git does it.
     *
     * @throws IOException if neither can be written
     */
    void write(Path link, String target) throws IOException {
        Files.createDirectories(link.getParent());
        try {
            Files.createSymbolicLink(link, staysInside(link, target) ? Path.of(target) : folder.getParent());
        } catch (IOException | InvalidPathException | UnsupportedOperationException noLinks) {
            Files.write(link, target.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Only leading steps upwards can be told from the path alone: a name before one may itself be a link. */
    private boolean staysInside(Path link, String target) {
        Path path = Path.of(target);
        if (path.isAbsolute()) {
            return false;
        }
        int up = 0;
        while (up < path.getNameCount() && path.getName(up).toString().equals("..")) {
            up++;
        }
        for (int i = up; i < path.getNameCount(); i++) {
            if (path.getName(i).toString().equals("..")) {
                return false;
            }
        }
        return up <= folder.relativize(link).getNameCount() - 1;
    }
}
