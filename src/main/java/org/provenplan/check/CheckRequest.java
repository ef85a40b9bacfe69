package org.provenplan.check;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.yaml.Limits;

/**
 * What to check.
 *
 * @param inputs files and folders
 * @param standardInput a plan that was piped in, in place of files
 * @param workingDirectory what shown paths are relative to
 * @param asOf the day that counts as today
 * @param limits how large a file may be
 */
public record CheckRequest(
        List<Path> inputs, Optional<PipedPlan> standardInput, Path workingDirectory, LocalDate asOf, Limits limits) {

    /** A plan from standard input, and the name that it goes by. */
    public record PipedPlan(Path file, ByteBuffer bytes) {}
}
