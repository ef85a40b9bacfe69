package org.provenplan.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.provenplan.git.TestRepository;

/**
 * Writes the life of a plan into a repository.
 *
 * @param folder a folder for everything the script makes; the repository is {@code repo} in it
 * @param repository the repository
 */
record PlanScript(Path folder, TestRepository repository) {
    static PlanScript in(Path folder) throws IOException {
        return new PlanScript(folder, TestRepository.in(folder.resolve("repo")));
    }

    Path root() {
        return repository.root();
    }

    /** A small plan with one finding and one action. */
    static String plan(String id, String due) {
        return "provenplan: 1\nid: " + id + "\nfindings:\n"
                + finding("late", "lead", due).indent(2);
    }

    /** A finding with one action, as an entry of a list. */
    static String finding(String id, String action, String due) {
        return "- id: %s\n  actions:\n    - id: %s\n      due: %s\n".formatted(id, action, due);
    }

    PlanScript write(String path, String text) throws IOException {
        repository.write(path, text);
        return this;
    }

    /** Writes a plan. */
    PlanScript plan(String path, String id, String due) throws IOException {
        return write(path, plan(id, due));
    }

    /** Commits all that is there. */
    PlanScript commit(String subject) throws IOException {
        return git("add", "--all").git("commit", "--quiet", "--allow-empty", "--message", subject);
    }

    PlanScript git(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 8];
        String[] settings = {
            "-c",
            "user.name=Jo Green",
            "-c",
            "user.email=jo@example.org",
            "-c",
            "protocol.file.allow=always",
            "-c",
            "advice.detachedHead=false"
        };
        System.arraycopy(settings, 0, all, 0, settings.length);
        System.arraycopy(arguments, 0, all, settings.length, arguments.length);
        repository.git(all);
        return this;
    }

    PlanScript delete(String path) throws IOException {
        Files.delete(root().resolve(path));
        return this;
    }

    /** A program that leaves the file {@code left-behind} in the folder when it is run. */
    String program() throws IOException {
        Path program = folder.resolve("program");
        Files.writeString(
                program, "#!/bin/sh\ntouch '" + folder.resolve("left-behind") + "'\n", StandardCharsets.UTF_8);
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("can't be made executable: " + program);
        }
        return program.toString();
    }

    /** The plan at a path in the repository. */
    Path at(String path) {
        return root().resolve(path);
    }
}
