package org.provenplan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.provenplan.git.GitAnswer.Reason;

/**
 * The {@code git} program on this machine, run so that nothing about the repository or its user changes what it says: no
 * hooks, no file system monitor, no locks, no prompts, no pager, no network, English messages.
 */
public final class InstalledGit implements Git {
    /** A variable that is there and empty, to unset settings whose names a command line could not hold. */
    static final String NOTHING = "PROVENPLAN_NOTHING";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    public static final List<String> COMMAND =
            List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");

    private final List<String> command;
    private final Duration patience;

    public InstalledGit() {
        this(COMMAND, PATIENCE);
    }

    /** Asks with a command of one's own, and waits no longer than that for a word. */
    public InstalledGit(List<String> command, Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    @Override
    public GitAnswer ask(Path folder, List<String> arguments) {
        try {
            return answer(start(folder, arguments));
        } catch (IOException notThere) {
            return new GitAnswer.Failure(Reason.NOT_INSTALLED);
        }
    }

    /**
     * Starts Git in a folder.
     *
     * @throws IOException if there is no such program
     */
    GitProcess start(Path folder, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        for (String name : System.getenv().keySet()) {
            if (name.startsWith("GIT_")) {
                environment.remove(name);
            }
        }
        environment.put("LC_ALL", "C");
        environment.put(NOTHING, "");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("GIT_ALLOW_PROTOCOL", "none");
        return new GitProcess(builder.start(), patience);
    }

    private static GitAnswer answer(GitProcess process) {
        try (process;
                InputStream out = process.output()) {
            process.input().close();
            String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return process.succeeded() ? new GitAnswer.Output(output) : new GitAnswer.Failure(process.reason());
        } catch (IOException failure) {
            return new GitAnswer.Failure(Reason.FAILED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new GitAnswer.Failure(Reason.FAILED);
        }
    }
}
