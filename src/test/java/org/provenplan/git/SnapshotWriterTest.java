package org.provenplan.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotWriterTest {
    @TempDir
    private Path folder;

    private final SnapshotWriter writer = new SnapshotWriter();

    @Test
    void whatIsMarkedIsThereAndNotEmpty() {
        Path one = folder.resolve("a/one.md");
        Path two = folder.resolve("b/c/two.md");
        writer.mark(one);
        writer.mark(two);
        writer.mark(one);

        assertThat(one).hasContent(".");
        assertThat(two).hasContent(".");
    }

    @Test
    void marksGoOnWhereTheFirstIsGone() throws IOException {
        writer.mark(folder.resolve("one.md"));
        Files.delete(folder.resolve("one.md"));
        writer.mark(folder.resolve("two.md"));
        writer.mark(folder.resolve("three.md"));

        assertThat(folder.resolve("two.md")).hasContent(".");
        assertThat(folder.resolve("three.md")).hasContent(".");
    }

    @Test
    void aMarkIsNoPartOfWhatIsWrittenBeside() {
        writer.mark(folder.resolve("one.md"));
        writer.write(folder.resolve("two.md"), new byte[] {'2'});

        assertThat(folder.resolve("one.md")).hasContent(".");
        assertThat(folder.resolve("two.md")).hasContent("2");
    }

    @Test
    void whatCanNotBeWrittenIsTold() throws IOException {
        Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> writer.mark(folder.resolve("file/one.md"))).isInstanceOf(UncheckedIOException.class);
    }
}
