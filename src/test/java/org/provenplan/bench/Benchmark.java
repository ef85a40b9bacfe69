package org.provenplan.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares the packaged program with tools that people know, pair by pair in one run, and prints ratios. Peers that are not
 * installed are named and left out.
 */
public final class Benchmark {
    private static final int RUNS = 9;
    private static final int MANY = 1_000;
    private static final String PROGRAM =
            Path.of("target/provenplan/bin/provenplan").toAbsolutePath().toString();

    private final PrintStream out = System.out;
    private final Path folder;

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    /** Runs everything; needs {@code mvn package} first. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new Benchmark(Files.createTempDirectory("provenplan-benchmark")).run();
    }

    private void run() throws IOException, InterruptedException {
        ManyPlans.write(folder.resolve("one"), 1);
        ManyPlans.write(folder.resolve("many"), MANY);
        String plan = folder.resolve("one/plan-0000.yaml").toString();
        Path schema = folder.resolve("plan.schema.json");
        Files.write(schema, output(List.of(PROGRAM, "schema", "plan")));
        out.printf("one plan of %d bytes, %d runs each, medians%n", Files.size(Path.of(plan)), RUNS);
        compare("start: check of one plan", check(plan), "yamllint", List.of("yamllint", "-d", "relaxed", plan), RUNS);
        compare(
                MANY + " plans: check",
                check(folder.resolve("many").toString()),
                "ajv",
                List.of(
                        "ajv",
                        "validate",
                        "--strict=false",
                        "-s",
                        schema.toString(),
                        "-d",
                        folder.resolve("many") + "/*.yaml"),
                3);
        memory(check(folder.resolve("many").toString()));
        String share = new String(output(RulesCost.command(folder.resolve("many"))), StandardCharsets.UTF_8);
        out.printf("%-28s %s", MANY + " plans: all rules", share);
        new HistoryBenchmark(folder, out).run();
    }

    private static List<String> check(String path) {
        return List.of(PROGRAM, "check", "--as-of", "2026-06-01", path);
    }

    private void compare(String name, List<String> ours, String peer, List<String> theirs, int runs)
            throws IOException, InterruptedException {
        if (!isInstalled(peer)) {
            out.printf("%-28s %s is not installed: not compared%n", name, peer);
            return;
        }
        seconds(ours);
        seconds(theirs);
        double[] ratios = new double[runs];
        double[] own = new double[runs];
        for (int i = 0; i < runs; i++) {
            own[i] = seconds(ours);
            ratios[i] = own[i] / seconds(theirs);
        }
        Arrays.sort(ratios);
        Arrays.sort(own);
        out.printf(
                "%-28s %.2f times %s (from %.2f to %.2f)%n", name, ratios[runs / 2], peer, ratios[0], ratios[runs - 1]);
    }

    private void memory(List<String> command) throws IOException, InterruptedException {
        if (!isInstalled("time")) {
            out.println("memory: the program time is not installed: not measured");
            return;
        }
        List<String> timed = new ArrayList<>(
                List.of("time", "-f", "%M", "-o", folder.resolve("memory").toString()));
        timed.addAll(command);
        seconds(timed);
        List<String> lines = Files.readAllLines(folder.resolve("memory"));
        long kilobytes = Long.parseLong(lines.get(lines.size() - 1).strip());
        out.printf("%-28s %d MB resident at most%n", MANY + " plans: memory", kilobytes / 1024);
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static byte[] output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        byte[] bytes = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return bytes;
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
