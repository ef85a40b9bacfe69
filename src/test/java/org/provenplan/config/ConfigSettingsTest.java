package org.provenplan.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What applies to a plan, and where it was set. An expected line names the plan, perhaps the profile of the command line, what is
 * set, its value and where that comes from.
 */
class ConfigSettingsTest {
    private static final Path CASES = Path.of("src/test/resources/config/settings.txt");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> settings() throws IOException {
        return ConfigCase.in(CASES).stream().flatMap(one -> one.expected().stream()
                .map(line -> DynamicTest.dynamicTest(one.name() + ": " + line, () -> check(one, line))));
    }

    private void check(ConfigCase one, String line) throws IOException {
        Path home = Files.createTempDirectory(folder, "case");
        one.write(home);
        String[] expected = line.split(" \\| ", -1);
        String[] plan = expected[0].split(" --profile ", -1);
        Optional<Profile> profile = plan.length == 1 ? Optional.empty() : Profile.named(plan[1]);

        assertThat(SettingLine.of(ConfigCase.settings(home, plan[0], profile), home))
                .contains(new SettingLine(expected[1].replace('_', ' '), expected[2], expected[3]));
    }
}
