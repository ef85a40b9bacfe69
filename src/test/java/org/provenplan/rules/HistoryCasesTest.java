package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.Lots;

/** Rules about the past, in repositories as people make them: merged, squashed, rebased, cut short, with plans that move. */
class HistoryCasesTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<? extends DynamicNode> tellsEachFaultOnce() throws IOException {
        return Lots.of(HistoryCase.all().map(stated -> DynamicTest.dynamicTest(stated.toString(), () -> run(stated))));
    }

    private void run(HistoryCase stated) throws IOException {
        Path own = Files.createTempDirectory(folder.toRealPath(), "case");
        assertThat(stated.differences(own)).isEmpty();
    }
}
