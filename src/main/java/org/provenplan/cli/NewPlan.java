package org.provenplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.provenplan.tracker.Import;

/** The place of a plan that is to be written where there is none yet: a file, or a folder with a file for each finding. */
record NewPlan(OutputFile file, Path path, boolean isFolder) {
    private static final Pattern FILE = Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ID = 64;

    static NewPlan at(Console console, String typed) {
        boolean folder = typed.endsWith("/") || typed.endsWith("\\");
        if (!folder && !FILE.matcher(typed).matches()) {
            throw CommandFailure.usage(
                    "--output must end in .yaml for a plan in one file, or in / for a folder with a file"
                            + " for each finding, but it is \"" + Typed.shown(typed) + "\".");
        }
        OutputFile file = OutputFile.at(console, typed);
        Path path = console.workingDirectory().resolve(typed);
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(file);
        }
        return new NewPlan(file, path, folder);
    }

    String shown() {
        return file.shown() + (isFolder ? "/" : "");
    }

    /** As it is typed after a command. */
    String forShell() {
        return shown().contains(" ") ? '"' + shown() + '"' : shown();
    }

    /** What the plan is called by its place. */
    String id() {
        return idOf(path.getFileName().toString());
    }

    /** An id made of a file's name. */
    static String idOf(String name) {
        String id = name.replaceFirst("\\.[A-Za-z]{3,4}$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = id.substring(0, Math.min(LONGEST_ID, id.length()));
        return cut.isEmpty() ? "plan" : cut;
    }

    /**
     * Writes it, whole or not at all.
     *
     * @throws CommandFailure if it can't be written
     */
    void write(Import made) {
        if (!isFolder) {
            file.create(made.text());
            return;
        }
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw CommandFailure.usage("There is no folder to write " + shown() + " in: create it first.");
        }
        Path aside = parent.resolve(".provenplan-" + ProcessHandle.current().pid() + ".tmp");
        try {
            writeFiles(made.files(), aside);
            Files.move(aside, path.toAbsolutePath().normalize());
        } catch (IOException failure) {
            remove(aside);
            throw CommandFailure.incomplete(shown() + " couldn't be written: " + SystemReason.of(failure) + ".");
        }
    }

    private static void writeFiles(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> entry : files.entrySet()) {
            Path target = folder.resolve(entry.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, entry.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException alreadyFailing) {
            // The first failure is the one to tell.
        }
    }

    private static CommandFailure exists(OutputFile file) {
        return CommandFailure.usage(file.shown() + " is there already, and is left as it is: choose another name.");
    }
}
