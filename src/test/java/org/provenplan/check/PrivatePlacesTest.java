package org.provenplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.source.Span;
import org.provenplan.yaml.Limits;

class PrivatePlacesTest {
    @TempDir
    private Path folder;

    /** Nothing can be judged in a plan that can't be read, but the lines around its faults are shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "provenplan: 1\nid: plan\ntitle: Ring 07700 900123\n",
                "provenplan: 1\nid: plan\ntitle: \"Ring 07700 900123\n",
                "provenplan: 1\n[[[ 07700 900123\n",
                "- 07700 900123\n",
                "07700 900123",
            })
    void areKnownHoweverBadThePlanIs(String text) {
        CheckRequest.PipedPlan piped = new CheckRequest.PipedPlan(
                folder.resolve("plan.yaml"), ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        CheckResult result = Checker.check(
                new CheckRequest(List.of(), Optional.of(piped), folder, LocalDate.of(2026, 6, 1), Limits.DEFAULT));

        assertThat(result.privatePlaces()).extracting(Span::text).containsExactly("07700 900123");
    }
}
