package org.provenplan.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A repository with plans of about 12 KB and many commits. The first adds all plans; each later one rewrites one line of some
 * plans, so that a plan has been changed in all its findings after a while.
 *
 * @param plans how many there are
 * @param commits how many there are
 * @param touched how many plans each commit but the first touches
 * @param packed whether Git keeps it as it keeps a clone, or as it keeps what was committed on this machine
 */
record PlanRepository(int plans, int commits, int touched, boolean packed) {
    private static final int FINDINGS = ManyPlans.FINDINGS;
    private static final long BEGIN = 1_770_000_000;
    private static final long DAY = 86_400;
    private static final int OBJECTS = 1_000_000;

    /** Makes it in a folder, with its files checked out. */
    void write(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run(folder, List.of("git", "init", "--quiet", "--initial-branch=main"));
        Process process = new ProcessBuilder(
                        "git", "-c", "fastimport.unpackLimit=" + (packed ? 1 : OBJECTS), "fast-import", "--quiet")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Writer stream = new BufferedWriter(process.outputWriter(StandardCharsets.UTF_8))) {
            for (int commit = 0; commit < commits; commit++) {
                write(stream, commit);
            }
        }
        process.waitFor();
        run(folder, List.of("git", "reset", "--quiet", "--hard", "main"));
    }

    private void write(Writer stream, int commit) throws IOException {
        stream.write("commit refs/heads/main\ncommitter Jo Green <jo@example.org> %d +0000\ndata 6\nUpdate\n"
                .formatted(BEGIN + commit * DAY));
        int first = commit == 0 ? 0 : (commit - 1) * touched % plans;
        int count = commit == 0 ? plans : touched;
        for (int i = 0; i < count; i++) {
            int plan = (first + i) % plans;
            String text = text(plan, commit);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            stream.write("M 100644 inline plan-%04d.yaml\ndata %d\n%s\n".formatted(plan, bytes, text));
        }
    }

    private String text(int plan, int commit) {
        String text = ManyPlans.plan(plan);
        for (int finding = 1; finding <= FINDINGS; finding++) {
            int last = commit - Math.floorMod(commit - finding, FINDINGS);
            if (last > 0) {
                String title = "sheet of floor " + finding + "\n";
                text = text.replace(title, title.strip() + ", as agreed on day " + last + "\n");
            }
        }
        return text;
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
