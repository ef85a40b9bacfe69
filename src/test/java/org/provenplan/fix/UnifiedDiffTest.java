package org.provenplan.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The difference that is printed is one that {@code git apply} makes the mended file of. */
class UnifiedDiffTest {
    private static final int TRIES = 60;

    @TempDir
    private Path folder;

    @Test
    void gitMakesTheMendedFileOfIt() throws IOException, InterruptedException {
        Random random = new Random(20261201);
        for (int i = 0; i < TRIES; i++) {
            String before = text(random);
            String after = changed(before, random);
            if (!before.equals(after)) {
                assertThat(applied(before, diff(before, after)))
                        .as("%s%n->%n%s", before, after)
                        .isEqualTo(after);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(40); line >= 0; line--) {
            text.append("line ").append(random.nextInt(5)).append(random.nextInt(8) == 0 ? "\r\n" : "\n");
        }
        return random.nextInt(3) == 0 ? text.toString().stripTrailing() : text.toString();
    }

    private static String changed(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.set(at, "other" + lines.get(at));
                case 1 -> lines.add(at, "new\n");
                default -> lines.set(at, lines.get(at) + "more\n");
            }
        }
        return String.join("", lines);
    }

    private static String diff(String before, String after) {
        return UnifiedDiff.of(new FixedFile(Path.of("plan.yaml"), "plan.yaml", bytes(before), bytes(after)));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private String applied(String before, String diff) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("plan.yaml"), before);
        Files.writeString(folder.resolve("fix.diff"), diff);
        Process git = new ProcessBuilder("git", "apply", "--whitespace=nowarn", "fix.diff")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).as(diff).isZero();
        return Files.readString(folder.resolve("plan.yaml"));
    }
}
