package org.provenplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.provenplan.check.CheckResult;
import org.provenplan.format.CheckFormat;
import org.provenplan.format.Formats;
import org.provenplan.format.Screen;

/**
 * Prints the result of a check, with what GitHub Actions makes of it where a check is a step of a job there: marks at the lines
 * of a plan, and a summary of the job.
 */
final class GitHubStep {
    /** Set to {@code true} on the machines of GitHub Actions. */
    private static final String ACTIONS = "GITHUB_ACTIONS";
    /** The file that the summary of a job is put together in. */
    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

    private static final String ANNOTATIONS = "github";

    private final Console console;

    GitHubStep(Console console) {
        this.console = console;
    }

    /**
     * Prints the result, and adds to the summary of the job where the annotations are printed.
     *
     * @throws CommandFailure if the summary can't be written
     */
    void print(CheckResult result, CheckFormat format, Screen screen) throws IOException {
        boolean textInStep = format.name().equals("text")
                && "true".equals(console.environment().get(ACTIONS));
        if (textInStep) {
            StringBuilder text = new StringBuilder();
            format.write(result, screen, text);
            console.out().print(withoutCommands(text.toString()));
            named(ANNOTATIONS).write(result, screen, console.out());
        } else {
            format.write(result, screen, console.out());
        }
        if (textInStep || format.name().equals(ANNOTATIONS)) {
            addToSummary(result);
        }
    }

    /**
     * A text that GitHub passes over, also where a plan holds what it would take for a command: in between it waits for a word
     * that the text can't contain, as it is made from the whole of it.
     */
    private static String withoutCommands(String text) {
        if (!text.contains("::") && !text.contains("##[")) {
            return text;
        }
        String word = hash(text);
        return "::stop-commands::" + word + "\n" + text + "::" + word + "::\n";
    }

    private void addToSummary(CheckResult result) throws IOException {
        String file = console.environment().getOrDefault(SUMMARY, "");
        if (file.isEmpty()) {
            return;
        }
        StringBuilder summary = new StringBuilder();
        named("markdown").write(result, Screen.PAPER, summary);
        try {
            Path path = console.workingDirectory().resolve(file);
            Files.writeString(path, summary, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (NoSuchFileException missing) {
            throw unwritten("there is no folder for it");
        } catch (IOException failure) {
            throw unwritten(SystemReason.of(failure));
        } catch (InvalidPathException invalid) {
            throw unwritten("that can't be the name of a file");
        }
    }

    private static CommandFailure unwritten(String reason) {
        return CommandFailure.incomplete(
                "The summary of the job couldn't be written to the file that " + SUMMARY + " names: " + reason + ".");
    }

    private CheckFormat named(String format) {
        return Formats.named(format).orElseThrow().runIn(RepositoryRoot.nameFromRoot(console.workingDirectory()));
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
