package org.provenplan.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares reading the histories of all plans of a repository with {@code git log -p} over the same files, in processor time:
 * other work on the machine must not count.
 */
final class HistoryBenchmark {
    private static final int RUNS = 3;
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String CLASSES = TARGET + "/test-classes" + File.pathSeparator + TARGET + "/classes"
            + File.pathSeparator + TARGET + "/provenplan/lib/*";
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xms96m",
            "-Xmx384m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            CLASSES,
            HistoryReading.class.getName());

    private final Path folder;
    private final PrintStream out;

    HistoryBenchmark(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Asked for is: at most 3 times, and at most 512 MB. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new HistoryBenchmark(Files.createTempDirectory("provenplan-histories"), System.out).run();
    }

    void run() throws IOException, InterruptedException {
        compare("one commit, one plan", new PlanRepository(1, 1, 1));
        compare("1000 commits, one plan", new PlanRepository(1, 1000, 1));
        compare("200 commits, 200 plans, 1 at a time", new PlanRepository(200, 200, 1));
        compare("200 commits, 200 plans, 20 at a time", new PlanRepository(200, 200, 20));
    }

    private void compare(String name, PlanRepository repository) throws IOException, InterruptedException {
        Path plans = folder.resolve(name);
        repository.write(plans);
        Used[] ours = new Used[RUNS];
        Used[] theirs = new Used[RUNS];
        for (int i = 0; i < RUNS; i++) {
            ours[i] = use(JAVA, plans, plans.toString());
            theirs[i] = use(List.of("git", "--no-pager", "log", "-p", "--", "*.yaml"), plans);
        }
        double own = middle(ours);
        double git = middle(theirs);
        out.printf(
                "%-36s %.2f s: %.1f times git log -p (%.2f s); %d MB%n",
                name, own, own / git, git, ours[0].megabytes());
    }

    /** Processor time and memory of one run, children included. */
    private record Used(double seconds, long megabytes) {}

    private Used use(List<String> command, Path in, String... more) throws IOException, InterruptedException {
        Path report = folder.resolve("used");
        Process process = new ProcessBuilder(all(report, command, more))
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + command);
        }
        List<String> lines = Files.readAllLines(report);
        String[] words = lines.get(lines.size() - 1).split(" ", -1);
        double seconds = Double.parseDouble(words[0]) + Double.parseDouble(words[1]);
        return new Used(seconds, Long.parseLong(words[2]) / 1024);
    }

    private static List<String> all(Path report, List<String> command, String... more) {
        List<String> all = new ArrayList<>(List.of("time", "-f", "%U %S %M", "-o", report.toString()));
        all.addAll(command);
        all.addAll(List.of(more));
        return all;
    }

    private static double middle(Used[] runs) {
        double[] seconds =
                Arrays.stream(runs).mapToDouble(Used::seconds).sorted().toArray();
        return Math.max(seconds[RUNS / 2], 0.01);
    }
}
