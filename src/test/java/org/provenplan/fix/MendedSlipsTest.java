package org.provenplan.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Severity;
import org.provenplan.yaml.Limits;

/**
 * Makes slips of the hand in plans that are right, and mends them until nothing changes: that ends, no plan has more errors than
 * before, and nothing of it is lost. {@code -Dprovenplan.slips=50000} tries more, {@code -Dprovenplan.seed=N} others.
 */
class MendedSlipsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fix").toAbsolutePath();
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);
    private static final int SLIPS = Integer.getInteger("provenplan.slips", 5_000);
    private static final long SEED = Long.getLong("provenplan.seed", 20261201);
    private static final int SECOND_SLIP = 4;

    private final ConcurrentSkipListMap<SlipOfHand, AtomicIntegerArray> counts = new ConcurrentSkipListMap<>();

    @Test
    void noPlanIsWorseAfterwards() throws IOException {
        List<String> plans = List.of(
                Files.readString(FOLDER.resolve("in-lines.yaml")), Files.readString(FOLDER.resolve("in-braces.yaml")));
        for (String plan : plans) {
            assertThat(check(request(plan)).active()).isEmpty();
        }
        List<String> worse = IntStream.range(0, SLIPS)
                .parallel()
                .mapToObj(number -> worse(plans.get(number % plans.size()), number))
                .flatMap(Optional::stream)
                .toList();
        counts.forEach((slip, count) -> System.out.printf(
                "%-22s %4d made, %4d told, %4d clean afterwards%n", slip, count.get(0), count.get(1), count.get(2)));
        assertThat(String.join("\n", worse)).isEmpty();
    }

    private Optional<String> worse(String plan, int number) {
        Random random = new Random(SEED + number);
        SlipOfHand[] kinds = SlipOfHand.values();
        SlipOfHand kind = kinds[number / 2 % kinds.length];
        String slipped = kind.in(plan, random);
        if (number % SECOND_SLIP == 0) {
            slipped = kinds[random.nextInt(kinds.length)].in(slipped, random);
        }
        try {
            CheckRequest request = request(slipped);
            CheckResult before = check(request);
            Mending mending = Mender.mend(request, before, MendedSlipsTest::check);
            count(kind, !slipped.equals(plan), before, mending.left());
            String mended =
                    mending.files().isEmpty() ? slipped : mending.files().get(0).textAfter();
            Mending again = Mender.mend(request(mended), mending.left(), MendedSlipsTest::check);
            String fault = fault(before, mending, again, slipped, mended);
            return fault.isEmpty() ? Optional.empty() : Optional.of(number + " " + kind + ": " + fault);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String fault(CheckResult before, Mending mending, Mending again, String slipped, String mended) {
        if (!again.files().isEmpty()) {
            return "it does not end";
        }
        if (errors(mending.left()) > errors(before)) {
            return "errors " + errors(before) + " -> " + errors(mending.left()) + " by " + mending.mended();
        }
        if (items(mending.left()) < items(before)) {
            return "items are gone by " + mending.mended();
        }
        return letters(mended) < letters(slipped) * 9 / 10 ? "text is lost by " + mending.mended() : "";
    }

    private void count(SlipOfHand kind, boolean made, CheckResult before, CheckResult after) {
        AtomicIntegerArray count = counts.computeIfAbsent(kind, none -> new AtomicIntegerArray(3));
        count.addAndGet(0, made ? 1 : 0);
        count.addAndGet(1, before.active().isEmpty() ? 0 : 1);
        count.addAndGet(2, !before.active().isEmpty() && after.active().isEmpty() ? 1 : 0);
    }

    private static long errors(CheckResult result) {
        return result.found().count(Severity.ERROR);
    }

    private static int items(CheckResult result) {
        return result.findings() + result.actions();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static CheckResult check(CheckRequest request) {
        CheckResult result = Checker.check(request);
        assertThat(result.unjudged().crashes()).isEmpty();
        return result;
    }

    private static CheckRequest request(String plan) {
        ByteBuffer bytes = ByteBuffer.wrap(plan.getBytes(StandardCharsets.UTF_8));
        CheckRequest.PipedPlan piped = new CheckRequest.PipedPlan(FOLDER.resolve("plan.yaml"), bytes);
        return new CheckRequest(List.of(), Optional.of(piped), FOLDER, AS_OF, Limits.DEFAULT);
    }
}
