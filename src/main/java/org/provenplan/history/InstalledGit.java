package org.provenplan.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.provenplan.history.GitAnswer.Reason;

/**
 * The {@code git} program on this machine, run so that nothing about the repository or its user changes what it says: no
 * hooks, no file system monitor, no locks, no prompts, no pager, no network, English messages.
 */
public final class InstalledGit implements Git {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> COMMAND = List.of(
            "git",
            "--no-pager",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "protocol.allow=never");

    private final List<String> command;
    private final Duration patience;

    public InstalledGit() {
        this(COMMAND, PATIENCE);
    }

    InstalledGit(List<String> command, Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    @Override
    public GitAnswer ask(Path folder, List<String> arguments) {
        try {
            return answer(start(folder, arguments));
        } catch (IOException notThere) {
            return new GitAnswer.Silent(Reason.NOT_INSTALLED);
        }
    }

    /**
     * Starts Git in a folder.
     *
     * @throws IOException if there is no such program
     */
    Process start(Path folder, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        return builder.start();
    }

    private GitAnswer answer(Process process) {
        Watch watch = new Watch(process, patience);
        watch.start();
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            process.getOutputStream().close();
            String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            String complaint = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? new GitAnswer.Said(output) : new GitAnswer.Silent(watch.reason(complaint));
        } catch (IOException failure) {
            return new GitAnswer.Silent(watch.reason(""));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new GitAnswer.Silent(Reason.FAILED);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Ends a process that takes too long. */
    private static final class Watch extends Thread {
        private final Process process;
        private final Duration patience;
        private volatile boolean ended;

        Watch(Process process, Duration patience) {
            super("git-watch");
            setDaemon(true);
            this.process = process;
            this.patience = patience;
        }

        @Override
        public void run() {
            try {
                if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    ended = true;
                    end();
                }
            } catch (InterruptedException stopped) {
                end();
            }
        }

        /** What Git has started must end with it: it holds the pipe that is read from. */
        private void end() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }

        Reason reason(String complaint) {
            if (ended) {
                return Reason.TOO_SLOW;
            }
            if (complaint.contains("dubious ownership")) {
                return Reason.DUBIOUS_OWNERSHIP;
            }
            return complaint.contains("not a git repository") ? Reason.NOT_A_REPOSITORY : Reason.FAILED;
        }
    }
}
