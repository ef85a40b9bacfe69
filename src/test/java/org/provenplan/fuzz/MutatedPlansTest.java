package org.provenplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final Path READER_CASES = Path.of("src/test/resources/reader-cases");
    private static final long MUTATIONS = Long.getLong("provenplan.mutations", 3_000);
    private static final long SEED = Long.getLong("provenplan.seed", 20261122);
    private static final int BATCH = 500;

    /** Every format of one plan in this many: writing all eight costs far more than reading and judging. */
    private static final int WRITTEN = 20;

    private static final Duration LONGEST = Duration.ofSeconds(2);

    @Test
    void every_mutated_plan_gets_an_answer() throws IOException {
        List<byte[]> seeds = seeds();
        assertThat(seeds).isNotEmpty();
        List<String> unanswered = LongStream.range(SEED, SEED + MUTATIONS / BATCH)
                .parallel()
                .mapToObj(seed -> unanswered(seed, new PlanMutator(seeds, seed)))
                .flatMap(List::stream)
                .toList();
        assertThat(unanswered).isEmpty();
    }

    private static List<String> unanswered(long seed, PlanMutator mutator) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            byte[] plan = mutator.next();
            try {
                answer(plan, i % WRITTEN == 0 ? Formats.ofChecks().names() : List.of());
            } catch (AssertionError | RuntimeException failure) {
                names.add("seed " + seed + ", plan " + i + ": " + failure + " "
                        + List.of(failure.getStackTrace()).subList(0, 6));
            }
        }
        return names;
    }

    private static void answer(byte[] plan, List<String> formats) {
        long begun = processorTime();
        CheckResult result = Checker.check(new CheckRequest(
                List.of(),
                Optional.of(new CheckRequest.PipedPlan(EXAMPLES.resolve("mutated.yaml"), ByteBuffer.wrap(plan))),
                EXAMPLES,
                LocalDate.of(2026, 6, 1),
                Limits.DEFAULT));
        for (String format : formats) {
            assertThat(written(result, format)).isNotEmpty();
        }
        assertThat(result.unjudged().crashes()).isEmpty();
        assertThat(result.isComplete() || !result.diagnostics().isEmpty())
                .as("what could not be read is told")
                .isTrue();
        assertThat(Duration.ofNanos(processorTime() - begun)).isLessThan(LONGEST);
    }

    /** Of this thread, in nanoseconds: a busy machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String written(CheckResult result, String format) {
        try {
            StringWriter out = new StringWriter();
            Formats.ofChecks().named(format).orElseThrow().write(result, new Screen(true, 80), out);
            return out.toString();
        } catch (IOException cannotBe) {
            throw new AssertionError(cannotBe);
        }
    }

    /** The examples, which are whole plans, and the texts of the reader's cases, which are small and odd. */
    private static List<byte[]> seeds() throws IOException {
        try (Stream<Path> examples = Files.walk(EXAMPLES);
                Stream<Path> cases = Files.list(READER_CASES)) {
            return Stream.concat(
                            examples.filter(file -> file.toString().endsWith(".yaml"))
                                    .sorted()
                                    .map(MutatedPlansTest::bytes),
                            cases.sorted().map(MutatedPlansTest::planOf))
                    .toList();
        }
    }

    private static byte[] planOf(Path readerCase) {
        String text = new String(bytes(readerCase), StandardCharsets.UTF_8);
        return text.substring(text.indexOf("=== file\n") + 9, text.indexOf("=== found\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
