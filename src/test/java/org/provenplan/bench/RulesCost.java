package org.provenplan.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanReader;
import org.provenplan.rule.Options;
import org.provenplan.rule.PlanFiles;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleContext;
import org.provenplan.rules.Rules;
import org.provenplan.source.DecodedText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;

/**
 * What all rules over plans cost on top of reading them, in processor time of one thread. It is measured in a virtual machine of
 * its own that compiles as the launcher tells the program's own to.
 */
final class RulesCost {
    private static final int PASSES = 5;
    private static final RuleContext CONTEXT =
            new RuleContext(LocalDate.of(2026, 6, 1), Catalogue.bundled(), new FilesAllThere(), Options.STANDARD);

    private final YamlReader reader = new YamlReader(Limits.DEFAULT);
    private long reading;
    private long judging;

    private RulesCost() {}

    /** Prints the share for the plans of a folder. */
    public static void main(String[] args) throws IOException {
        System.out.printf(Locale.ROOT, "%.2f of reading them%n", over(Path.of(args[0])));
    }

    /** What measures a folder's plans. Needs {@code mvn package} first. */
    static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:CompileThresholdScaling=0.5",
                "-cp",
                String.join(File.pathSeparator, "target/test-classes", "target/classes", "target/provenplan/lib/*"),
                RulesCost.class.getName(),
                folder.toString());
    }

    /** The share of the reading that the rules cost, the median of several passes over a folder's plans. */
    private static double over(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> plans = Files.list(folder)) {
            files = plans.sorted().toList();
        }
        double[] shares = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            RulesCost cost = new RulesCost();
            for (Path file : files) {
                cost.measure(file);
            }
            shares[pass] = (double) cost.judging / cost.reading;
        }
        Arrays.sort(shares);
        return shares[PASSES / 2];
    }

    private void measure(Path file) throws IOException {
        long begun = processorTime();
        DecodedText text = DecodedText.of(file.toString(), Files.readAllBytes(file));
        Plan plan = PlanReader.read(reader.read(text), List.of()).plan().orElseThrow();
        long read = processorTime();
        for (Rule rule : Rules.all()) {
            if (rule instanceof PlanRule planRule) {
                planRule.check(plan, CONTEXT, new Report(rule.info().id()));
            }
        }
        reading += read - begun;
        judging += processorTime() - read;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The plans name no files. */
    private static final class FilesAllThere implements PlanFiles {
        @Override
        public Status status(Plan plan, String path) {
            return Status.THERE;
        }

        @Override
        public Optional<String> sha256(Plan plan, String path) {
            return Optional.empty();
        }
    }
}
