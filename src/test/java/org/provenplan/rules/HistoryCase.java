package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.provenplan.git.TestRepository;

/**
 * A script that makes a repository, and what must be found in it. Cases stand in one file under their names ({@code ## name}); a
 * line {@code # = rule | part of the message | another} is something that must be found, once, {@code # = gap | part} a reason
 * why the past is not known, {@code # in FOLDER} says where to look instead of {@code repo}.
 */
record HistoryCase(String name, String script) {
    private static final Path CASES = Path.of("src/test/resources/history-cases");
    private static final Path START = Path.of("src/test/resources/history-years/start.yaml");
    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 25);

    static Stream<HistoryCase> all() throws IOException {
        List<HistoryCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                String[] parts = Files.readString(file).split("(?m)^## ", -1);
                for (int i = 1; i < parts.length; i++) {
                    int end = parts[i].indexOf('\n');
                    cases.add(new HistoryCase(parts[i].substring(0, end), parts[i].substring(end)));
                }
            }
        }
        return cases.stream();
    }

    /** Makes the repository in a folder, and tells what is found there but not expected, and what is expected but not found. */
    List<String> differences(Path folder) throws IOException {
        TestRepository repository = TestRepository.in(folder.resolve("repo"));
        repository.write("plan.yaml", Files.readString(START));
        run(folder, repository.root());
        Path place = folder.resolve(lines("# in ").findFirst().orElse("repo"));
        return HistoryFound.differences(place, AS_OF, lines("# = ").toList());
    }

    private Stream<String> lines(String mark) {
        return script.lines().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length()));
    }

    private void run(Path folder, Path repository) throws IOException {
        Path file = folder.resolve("case.sh");
        Files.writeString(file, Files.readString(CASES.resolve("prelude.sh")) + script);
        ProcessBuilder builder = new ProcessBuilder("sh", file.toString())
                .directory(repository.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.putAll(Map.of(
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", folder.resolve("no-global-config").toString(),
                "GIT_AUTHOR_NAME", "Merges",
                "GIT_AUTHOR_EMAIL", "merges@example.org",
                "GIT_COMMITTER_NAME", "Commits",
                "GIT_COMMITTER_EMAIL", "commits@example.org"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(said).isZero();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
