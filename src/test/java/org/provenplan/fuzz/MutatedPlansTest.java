package org.provenplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.format.Formats;
import org.provenplan.format.Screen;
import org.provenplan.yaml.Limits;

/**
 * Whatever a file holds, checking it ends soon, with a result and without an exception. {@code -Dprovenplan.mutations=1000000}
 * tries more, {@code -Dprovenplan.seed=N} others.
 */
class MutatedPlansTest {
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
    private static final long MUTATIONS = Long.getLong("provenplan.mutations", 3_000);
    private static final long SEED = Long.getLong("provenplan.seed", 20261122);
    private static final int BATCH = 500;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @Test
    void every_mutated_plan_gets_an_answer() throws IOException {
        List<byte[]> seeds = seeds();
        assertThat(seeds).isNotEmpty();
        LongStream.range(0, MUTATIONS / BATCH).parallel().forEach(batch -> {
            PlanMutator mutator = new PlanMutator(seeds, SEED + batch);
            for (int i = 0; i < BATCH; i++) {
                answer(mutator.next(), "seed " + (SEED + batch) + ", plan " + i);
            }
        });
    }

    private static void answer(byte[] plan, String name) {
        long begun = processorTime();
        CheckResult result = Checker.check(new CheckRequest(
                List.of(),
                Optional.of(new CheckRequest.PipedPlan(EXAMPLES.resolve("mutated.yaml"), ByteBuffer.wrap(plan))),
                EXAMPLES,
                LocalDate.of(2026, 6, 1),
                Limits.DEFAULT));
        for (String format : Formats.names()) {
            assertThat(written(result, format)).as(name).isNotEmpty();
        }
        assertThat(result.crashes()).as(name).isEmpty();
        assertThat(result.isComplete() || !result.diagnostics().isEmpty())
                .as(name + ": what could not be read is told")
                .isTrue();
        assertThat(Duration.ofNanos(processorTime() - begun)).as(name).isLessThan(LONGEST);
    }

    /** Of this thread, in nanoseconds: a busy machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String written(CheckResult result, String format) {
        try {
            StringWriter out = new StringWriter();
            Formats.named(format).orElseThrow().write(result, new Screen(true, 80), out);
            return out.toString();
        } catch (IOException cannotBe) {
            throw new AssertionError(cannotBe);
        }
    }

    private static List<byte[]> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(MutatedPlansTest::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
