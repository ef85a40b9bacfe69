package org.provenplan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Compares a check of all plans of a repository, history and all, with {@code git log -p} over the same files, and with a check
 * of the same plans outside Git. The three run in turn, and the ratios are taken turn by turn.
 */
final class HistoryBenchmark {
    private static final int RUNS = 5;
    private static final String PROGRAM =
            Path.of("target/provenplan/bin/provenplan").toAbsolutePath().toString();

    private final Path folder;
    private final PrintStream out;

    HistoryBenchmark(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Needs {@code mvn package} first. Asked for is: at most 3 times git log -p, and at most 512 MB. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new HistoryBenchmark(Files.createTempDirectory("provenplan-histories"), System.out).run();
    }

    void run() throws IOException, InterruptedException {
        out.printf("check with history, medians of %d runs%n", RUNS);
        compare("1 commit, 1 plan", new PlanRepository(1, 1, 1, false));
        for (int commits : new int[] {250, 500, 1000, 2000}) {
            compare(commits + " commits, 1 plan", new PlanRepository(1, commits, 1, false));
        }
        compare("1000 commits, 1 plan, packed", new PlanRepository(1, 1000, 1, true));
        for (int touched : new int[] {1, 20, 200}) {
            PlanRepository repository = new PlanRepository(200, 200, touched, true);
            compare("200 commits, 200 plans, " + touched + " at a time, packed", repository);
        }
    }

    private void compare(String name, PlanRepository repository) throws IOException, InterruptedException {
        Path plans = folder.resolve(name);
        repository.write(plans);
        Path outside = folder.resolve(name + ", outside Git");
        copy(plans, outside);
        List<String> check = List.of(PROGRAM, "check", "--as-of", "2026-06-01", "--fail-on", "never", ".");
        Used[] inside = new Used[RUNS];
        double[] toGit = new double[RUNS];
        double[] toOutside = new double[RUNS];
        use(check, plans);
        for (int i = 0; i < RUNS; i++) {
            inside[i] = use(check, plans);
            toGit[i] = inside[i].wall()
                    / use(List.of("git", "--no-pager", "log", "-p", "--", "*.yaml"), plans)
                            .wall();
            toOutside[i] = inside[i].wall() / use(check, outside).wall();
        }
        out.printf(
                "%-48s %5.1f times git log -p; %.2f times the check outside Git; %.2f s, of the processor %.2f s; %d MB%n",
                name,
                middle(Arrays.stream(toGit)),
                middle(Arrays.stream(toOutside)),
                middle(Arrays.stream(inside).mapToDouble(Used::wall)),
                middle(Arrays.stream(inside).mapToDouble(Used::processor)),
                Arrays.stream(inside).mapToLong(Used::megabytes).max().orElseThrow());
    }

    private static double middle(DoubleStream runs) {
        return runs.sorted().toArray()[RUNS / 2];
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Seconds and memory of one run, children included. */
    private record Used(double wall, double processor, long megabytes) {}

    private Used use(List<String> command, Path in) throws IOException, InterruptedException {
        Path report = folder.resolve("used");
        List<String> timed = new ArrayList<>(List.of("time", "-f", "%U %S %M", "-o", report.toString()));
        timed.addAll(command);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(timed)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + command);
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        List<String> lines = Files.readAllLines(report);
        String[] words = lines.get(lines.size() - 1).split(" ", -1);
        double processor = Double.parseDouble(words[0]) + Double.parseDouble(words[1]);
        return new Used(wall, processor, Long.parseLong(words[2]) / 1024);
    }
}
