package org.provenplan.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.packaged.PackagedShell.Answer;

/** What keeps Java from starting, or from going on, is one sentence, and never looks like a plan with errors. */
class LauncherIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROVENPLAN_JAVA_OPTS=-Xbogus provenplan --version | 2 | Unrecognized option: -Xbogus
            JAVA_TOOL_OPTIONS=-XX:+Bogus provenplan --version | 2 | Unrecognized VM option 'Bogus'
            JAVA_HOME=/nowhere provenplan --version | 2 | There is no Java in /nowhere
            ulimit -v 400000; provenplan --version | 2 | Java did not start: Could not
            mkdir gone; cd gone; rmdir ../gone; provenplan --version | 2 | is no longer there
            provenplan init a; PROVENPLAN_JAVA_OPTS=-Xmx4m provenplan check | 3 | The memory is used up
            """, quoteCharacter = '"')
    void says(String line, int code, String sentence) throws Exception {
        Answer answer = new PackagedShell(folder).run(line, folder);
        assertThat(answer.code()).as(answer.output()).isEqualTo(code);
        assertThat(answer.output()).contains(sentence).doesNotContain("\tat ");
        assertThat(answer.output().lines().filter(said -> said.startsWith("provenplan: ")))
                .hasSize(1);
    }
}
