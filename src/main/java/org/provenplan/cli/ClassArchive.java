package org.provenplan.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The classes that a check loads, in the form in which the JVM maps them. They are those that a check of a faulty plan has
 * loaded, of one with a past and of one without: reporting faults needs classes too.
 */
final class ClassArchive {
    private static final List<String> TRAINING = List.of("plan.yaml", "readings.csv");
    private static final int FIRST_WITH_CACHE = 25;
    private static final List<String> AS_STARTED =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djdk.console=java.base");
    private static final List<String> COMMIT = List.of(
            "-c", "user.name=provenplan", "-c", "user.email=provenplan@localhost", "-c", "commit.gpgSign=false");

    private final Path archive;

    ClassArchive(Path archive) {
        this.archive = archive;
    }

    /**
     * Makes it, in place of one that is there: whole, under another name, which is then changed. A part of one would crash a JVM.
     *
     * @throws CommandFailure if the folder can't be written to, or Java makes none
     */
    void make() throws IOException {
        Path folder;
        try {
            Files.createDirectories(archive.getParent());
            folder = Files.createTempDirectory(archive.getParent(), "new");
        } catch (IOException unwritable) {
            throw CommandFailure.incomplete(archive.getParent() + " can't be written to (" + SystemReason.of(unwritable)
                    + "): run warm-up as whoever installed provenplan.");
        }
        try {
            Path made = folder.resolve("archive");
            dump(made, folder, List.of(plan(folder.resolve("plain")), committed(plan(folder.resolve("past")))));
            if (!Files.isRegularFile(made)) {
                throw CommandFailure.incomplete("This Java, " + Runtime.version() + ", made no archive of classes.");
            }
            Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(folder);
        }
    }

    /** An ahead-of-time cache where the Java makes one in one step; before, the archive of a list of classes. */
    private static void dump(Path made, Path folder, List<Path> plans) throws IOException {
        if (Runtime.version().feature() >= FIRST_WITH_CACHE) {
            check(folder, plans, List.of("-XX:AOTCacheOutput=" + made));
        } else {
            Path classes = folder.resolve("classes");
            check(folder, plans, List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + classes));
            run(
                    folder,
                    java(List.of(
                            "-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + made)));
        }
    }

    private static void check(Path folder, List<Path> plans, List<String> options) throws IOException {
        List<String> all = new ArrayList<>(AS_STARTED);
        all.addAll(options);
        List<String> command = java(all);
        command.addAll(List.of(Main.class.getName(), "check", "--as-of", "2026-06-01"));
        plans.forEach(plan -> command.add(plan.toString()));
        run(folder, command);
    }

    private static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xlog:disable", "-cp", System.getProperty("java.class.path")));
        return command;
    }

    private static Path plan(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (String name : TRAINING) {
            try (InputStream file = ClassArchive.class.getResourceAsStream("/training/" + name)) {
                Files.copy(file, folder.resolve(name));
            }
        }
        return folder;
    }

    /** The same, with a past where there is Git. */
    private static Path committed(Path folder) throws IOException {
        List<String> commit = new ArrayList<>(List.of("git"));
        commit.addAll(COMMIT);
        commit.addAll(List.of("commit", "--quiet", "--no-verify", "--message", "training"));
        for (List<String> step :
                List.of(List.of("git", "init", "--quiet", "--template="), List.of("git", "add", "."), commit)) {
            try {
                run(folder, step);
            } catch (IOException noGit) {
                break;
            }
        }
        return folder;
    }

    private static void run(Path folder, List<String> command) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.contains("JAVA"));
        Process started = process.start();
        started.getOutputStream().close();
        try {
            started.waitFor(2, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            started.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
