package org.provenplan.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A shell of somebody who has the packaged program on the PATH, and a home of their own. */
final class PackagedShell {
    static final Path ROOT = Path.of("").toAbsolutePath();

    private final Map<String, String> variables = new HashMap<>();

    PackagedShell(Path home) {
        set("PATH", ROOT.resolve("target/provenplan/bin") + ":" + System.getenv("PATH"));
        set("HOME", home.toString());
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            set("GIT_" + role + "_NAME", "Jo Green");
            set("GIT_" + role + "_EMAIL", "jo@example.org");
        }
    }

    /** What a command said, on either stream, and how it ended. */
    record Answer(int code, String output) {}

    PackagedShell set(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Answer run(String line, Path folder) throws IOException, InterruptedException {
        return run(List.of("sh", "-c", line), folder);
    }

    Answer run(List<String> command, Path folder) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> name.startsWith("GITHUB_") || name.startsWith("GIT_"));
        process.environment().putAll(variables);
        Process started = process.start();
        started.getOutputStream().close();
        String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(started.waitFor(), output);
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.forEach(all::add);
        }
        for (Path path : all) {
            Path copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
