package org.provenplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.provenplan.check.CheckResult;
import org.provenplan.privacy.SecondLook;
import org.provenplan.source.ShownPath;

/**
 * A file that a command was told to write. It is written whole or not at all: under a temporary name in the same folder, which
 * is then renamed.
 */
final class OutputFile {
    private final Path here;
    private final Path file;
    private final String shown;

    private OutputFile(Path here, Path file, String shown) {
        this.here = here;
        this.file = file;
        this.shown = shown;
    }

    /**
     * The file by the name that was typed, relative to the working directory.
     *
     * @throws CommandFailure if that can't be the name of a file
     */
    static OutputFile at(Console console, String typed) {
        try {
            Path here = console.workingDirectory();
            boolean absolute = here.getFileSystem().getPath(typed).isAbsolute();
            Path path = here.resolve(typed);
            return new OutputFile(here, path, Typed.shown(absolute ? typed : ShownPath.of(here, path)));
        } catch (InvalidPathException invalid) {
            throw CommandFailure.usage("\"" + Typed.shown(typed) + "\" can't be the name of a file.");
        }
    }

    /** As people are told it: relative to the working directory, with {@code /}. */
    String shown() {
        return shown;
    }

    /**
     * Makes sure that a slip of the hand puts nothing in place of a plan.
     *
     * @param what is to be written, to begin a sentence with
     * @throws CommandFailure if this is one of the files that the result is about
     */
    void checkSpares(CheckResult result, String what) {
        boolean isRead = result.plans().stream()
                .flatMap(plan -> plan.files().stream())
                .anyMatch(read -> isThis(read.source().file()));
        if (isRead) {
            throw CommandFailure.usage(
                    what + " would replace " + shown + ", which it is made from: name another file.");
        }
    }

    /** Whether a name, as people are told it, leads to this file, by a link or without. */
    private boolean isThis(String name) {
        try {
            return name.equals(shown) || (Files.exists(file) && Files.isSameFile(file, here.resolve(name)));
        } catch (IOException | InvalidPathException unknown) {
            return false;
        }
    }

    /**
     * Writes the file, in place of one that may be there.
     *
     * @throws CommandFailure with {@link ExitCode#USAGE} if it can't be begun, with {@link ExitCode#INCOMPLETE} if it can't
     *     be ended; what was there before is then still there
     */
    void write(String finished) {
        write(SecondLook.at(finished).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file that is no text, in place of one that may be there.
     *
     * @throws CommandFailure as {@link #write(String)}
     */
    void write(byte[] content) {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            writeThrough(content);
        } else {
            checkPlace();
            writeAside(content, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * Writes the file where there is none yet.
     *
     * @throws CommandFailure as {@link #write(String)}, and if there is one
     */
    void create(String content) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw exists();
        }
        checkPlace();
        writeAside(content.getBytes(StandardCharsets.UTF_8));
    }

    private CommandFailure exists() {
        return CommandFailure.usage(shown + " is there already, and is left as it is: choose another name.");
    }

    private void checkPlace() {
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(shown + " is a folder: name a file in it.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailure.usage("There is no folder to write " + shown + " in: create it first.");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw CommandFailure.usage(shown + " may not be replaced: its permissions do not allow it.");
        }
    }

    private void writeAside(byte[] content, StandardCopyOption... options) {
        Path target = target();
        Path aside =
                target.resolveSibling(".provenplan-" + ProcessHandle.current().pid() + ".tmp");
        try (OutputStream out = begin(aside)) {
            out.write(content);
        } catch (IOException failure) {
            remove(aside);
            throw broken(failure);
        }
        try {
            keepPermissions(target, aside);
            Files.move(aside, target, options);
        } catch (FileAlreadyExistsException meanwhile) {
            remove(aside);
            throw exists();
        } catch (IOException failure) {
            remove(aside);
            throw broken(failure);
        }
    }

    /** The file itself where the name is a link to it, so that the link stays. */
    private Path target() {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException dangling) {
            throw CommandFailure.usage(shown + " is a symbolic link that leads nowhere: remove it first.");
        }
    }

    private OutputStream begin(Path aside) {
        try {
            return Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (AccessDeniedException denied) {
            throw CommandFailure.usage(shown + " can't be written: the permissions of its folder do not allow it.");
        } catch (IOException failure) {
            throw CommandFailure.usage(shown + " can't be written: " + SystemReason.of(failure) + ".");
        }
    }

    /** A device or a pipe has no name to change and nothing to keep. */
    private void writeThrough(byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.WRITE);
        } catch (AccessDeniedException denied) {
            throw CommandFailure.usage(shown + " can't be written: its permissions do not allow it.");
        } catch (IOException failure) {
            throw broken(failure);
        }
    }

    private CommandFailure broken(IOException failure) {
        return CommandFailure.incomplete(shown + " couldn't be written to its end: " + SystemReason.of(failure) + ".");
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (there != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, there.readAttributes().permissions());
        }
    }

    private static void remove(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException alreadyFailing) {
            // The first failure is the one to tell.
        }
    }
}
