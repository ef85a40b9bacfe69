package org.provenplan.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A repository that stands at one commit and keeps none of its own: it reads those of another one. */
final class BorrowedRepository {
    private static final String PLAIN = "[core]\n\trepositoryformatversion = 0\n\tbare = false\n";
    private static final String SHA_256 =
            "[core]\n\trepositoryformatversion = 1\n\tbare = false\n[extensions]\n\tobjectFormat = sha256\n";

    private BorrowedRepository() {}

    /**
     * Writes it.
     *
     * @param workTree where to, which need not be there yet
     * @param other the work tree of the repository that it reads
     * @throws IOException if the folder can't be written
     */
    static void write(Path workTree, Path other, String hash, Git git) throws IOException {
        Path folder = workTree.resolve(".git");
        Files.createDirectories(folder.resolve("refs"));
        Files.createDirectories(folder.resolve("objects/info"));
        Files.writeString(folder.resolve("HEAD"), hash + "\n");
        boolean sha256 =
                git.ask(other, List.of("rev-parse", "--show-object-format")) instanceof GitAnswer.Output answered
                        && answered.text().strip().equals("sha256");
        Files.writeString(folder.resolve("config"), sha256 ? SHA_256 : PLAIN);
        Optional<Path> objects = path("objects", other, git);
        if (objects.isPresent()) {
            Files.writeString(folder.resolve("objects/info/alternates"), objects.get() + "\n");
        }
        Optional<Path> shallow = path("shallow", other, git).filter(Files::exists);
        if (shallow.isPresent()) {
            Files.copy(shallow.get(), folder.resolve("shallow"));
        }
        if (git.ask(workTree, List.of("read-tree", hash)) instanceof GitAnswer.Failure) {
            throw new IOException("Git couldn't write there");
        }
    }

    private static Optional<Path> path(String name, Path other, Git git) {
        return git.ask(other, List.of("rev-parse", "--git-path", name)) instanceof GitAnswer.Output answered
                ? Optional.of(other.resolve(answered.text().stripTrailing()).normalize())
                : Optional.empty();
    }
}
