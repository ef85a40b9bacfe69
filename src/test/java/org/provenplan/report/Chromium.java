package org.provenplan.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, without a window. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--virtual-time-budget=60000",
            "--window-size=1400,1000");
    private static final int PATIENCE_SECONDS = 180;

    private final Path program;

    private Chromium(Path program) {
        this.program = program;
    }

    /** The browser; without one the test is given up, and on a build server it fails. */
    static Chromium found() {
        Optional<Path> program = NAMES.stream().flatMap(Chromium::onPath).findFirst();
        if (program.isEmpty() && System.getenv("CI") != null) {
            return Assertions.fail("There is no chromium here, and where CI is set the page must be tried in one.");
        }
        Assumptions.assumeTrue(program.isPresent(), "There is no chromium here to try the page in.");
        return new Chromium(program.orElseThrow());
    }

    /** What the page has become when everything on it has run. */
    String open(Path page, Path folder) throws IOException, InterruptedException {
        return Files.readString(run(page, folder, "--dump-dom"), StandardCharsets.UTF_8);
    }

    /** The page on paper, as a file. */
    Path print(Path page, Path folder) throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        run(page, folder, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        return pdf;
    }

    /** What it says. */
    private Path run(Path page, Path folder, String... tasks) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.addAll(List.of(tasks));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("log.txt").toFile())
                .start();
        try {
            Assertions.assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "chromium came to no end");
        } finally {
            process.destroyForcibly();
        }
        return out;
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
