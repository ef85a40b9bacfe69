package org.provenplan.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.diagnostic.Problem;

/** What is wrong with configurations is found where it stands, all of it at once, each with what to type instead. */
class ConfigFaultsTest {
    private static final Path CASES = Path.of("src/test/resources/config/faults.txt");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> faults() throws IOException {
        return ConfigCase.in(CASES).stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }

    private void check(ConfigCase one) throws IOException {
        Path home = Files.createTempDirectory(folder, "case");
        one.write(home);

        ConfigFault fault = catchThrowableOfType(
                ConfigFault.class, () -> ConfigCase.settings(home, "plans/a.yaml", Optional.empty()));

        List<String> found = fault == null
                ? List.of()
                : fault.problems().stream().map(ConfigFaultsTest::shown).toList();
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", one.expected()));
        assertThat(found).allSatisfy(text -> assertThat(text).doesNotContain("null", "invalid", "node", "scalar"));
    }

    private static String shown(Problem problem) {
        return problem.place() + " " + problem.message() + " | " + problem.fix().sentence();
    }
}
