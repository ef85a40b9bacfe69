package org.provenplan.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.provenplan.git.GitAnswer.Reason;

/**
 * Git at work. It is ended when it says nothing for too long, and when it is closed; its complaints are read while it speaks,
 * so that neither side waits for the other.
 */
final class GitProcess implements AutoCloseable {
    private static final int LONGEST_COMPLAINT = 100_000;
    private static final Pattern DAMAGE =
            Pattern.compile("is corrupt|inflate:|unable to unpack|hash mismatch|garbage at end|does not match index");
    private static final Pattern ABSENCE = Pattern.compile(
            "unable to read tree|Could not read [0-9a-f]{7}|missing (blob|tree|commit|object)|bad object");

    private final Process process;
    private final Duration patience;
    private final Thread watch = new Thread(this::watch, "git-watch");
    private final Thread listening = new Thread(this::listen, "git-complaints");
    private final ByteArrayOutputStream complaint = new ByteArrayOutputStream();
    private volatile boolean silent;
    private volatile boolean ended;

    GitProcess(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
        for (Thread thread : new Thread[] {watch, listening}) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    InputStream output() {
        return process.getInputStream();
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    /** It has said something: patience begins anew. */
    void heard() {
        silent = false;
    }

    /** Whether it ended well, after all that it said has been read. */
    boolean succeeded() throws InterruptedException {
        return process.waitFor() == 0;
    }

    /** Why it could not answer, after all that it said has been read. */
    Reason reason() throws InterruptedException {
        listening.join(TimeUnit.SECONDS.toMillis(1));
        if (ended) {
            return Reason.TOO_SLOW;
        }
        String said = complaint.toString(StandardCharsets.UTF_8);
        if (said.contains("dubious ownership")) {
            return Reason.DUBIOUS_OWNERSHIP;
        }
        if (said.contains("promisor remote") || said.contains("lazy fetching disabled")) {
            return Reason.CONTENT_MISSING;
        }
        if (DAMAGE.matcher(said).find()) {
            return Reason.DAMAGED;
        }
        if (ABSENCE.matcher(said).find()) {
            return Reason.OBJECT_MISSING;
        }
        return said.contains("not a git repository") ? Reason.NOT_A_REPOSITORY : Reason.FAILED;
    }

    /** What Git has started must end with it: it holds the pipe that is read from. */
    @Override
    public void close() {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private void watch() {
        try {
            do {
                silent = true;
            } while (!process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS) && !silent);
            if (process.isAlive()) {
                ended = true;
                close();
            }
        } catch (InterruptedException stopped) {
            close();
        }
    }

    private void listen() {
        byte[] some = new byte[1000];
        try (InputStream err = process.getErrorStream()) {
            for (int length = err.read(some); length >= 0; length = err.read(some)) {
                if (complaint.size() < LONGEST_COMPLAINT) {
                    complaint.write(some, 0, length);
                }
            }
        } catch (IOException closed) {
            // Then all that is to be known has been read.
        }
    }
}
