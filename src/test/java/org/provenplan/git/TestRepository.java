package org.provenplan.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A repository made by the git program, untouched by the settings of whoever runs the tests. */
public record TestRepository(Path root) {
    /** Makes an empty repository in a folder, which need not exist. */
    public static TestRepository in(Path folder) throws IOException {
        Files.createDirectories(folder);
        TestRepository repository = new TestRepository(folder);
        repository.git("init", "--quiet");
        return repository;
    }

    /** Writes a file, and its folders with it. */
    public Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Commits everything as it lies there, at noon of a day. */
    public void commit(LocalDate day, String author, String email) throws IOException {
        git("add", "--all", ".");
        String date = day + "T12:00:00+00:00";
        git(
                "-c",
                "user.name=Commits",
                "-c",
                "user.email=commits@example.org",
                "commit",
                "--quiet",
                "--allow-empty",
                "--author=" + author + " <" + email + ">",
                "--date=" + date,
                "-m",
                "As of " + day);
    }

    /** Runs git, which must succeed. */
    public void git(String... arguments) throws IOException {
        gitOn("2026-06-01T10:00:00+01:00", arguments);
    }

    /** Runs git at a time, which becomes that of a commit. */
    public void gitOn(String time, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "init.defaultBranch=main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_AUTHOR_DATE", time);
        builder.environment().put("GIT_COMMITTER_DATE", time);
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", root.resolve(".git/no-global-config").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor())
                    .as("git %s: %s", String.join(" ", arguments), said)
                    .isZero();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
