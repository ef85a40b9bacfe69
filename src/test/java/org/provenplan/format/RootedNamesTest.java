package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootedNamesTest {
    /** The folder that provenplan runs in, a file as seen from there, and as seen from the root. */
    @ParameterizedTest
    @CsvSource({
        "'',          plans/a.yaml,      plans/a.yaml",
        "homes,       a.yaml,            homes/a.yaml",
        "homes,       findings/a.yaml,   homes/findings/a.yaml",
        "homes/south, ../north/a.yaml,   homes/north/a.yaml",
        "homes/south, ../../a.yaml,      a.yaml",
        "homes/south, ../../../a.yaml,   ../../../a.yaml",
        "homes,       /srv/a.yaml,       /srv/a.yaml",
        "homes,       C:/a.yaml,         C:/a.yaml",
        "homes,       'a: b.yaml',       'homes/a: b.yaml'",
        "homes,       '',                homes/",
    })
    void countedFromTheRoot(String folder, String file, String name) {
        assertThat(new RootedNames(folder).of(file)).isEqualTo(name);
    }
}
