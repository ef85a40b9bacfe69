package org.provenplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolVersionTest {
    /** The build puts it in; what it puts it in place of would not be a version. */
    @Test
    void isTheVersionThatWasBuilt() {
        assertThat(ToolVersion.current()).matches("\\d+\\.\\d+\\.\\d+\\S*");
    }
}
