package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.source.ShownPath;

/** Finds the files and folders that somebody named, or says at once what is wrong with the names. */
final class GivenFiles {
    private final Console console;

    GivenFiles(Console console) {
        this.console = console;
    }

    /**
     * The files and folders; without any, the working directory.
     *
     * @throws CommandFailure if one is neither
     */
    List<Path> existing(List<String> typed) {
        if (typed.isEmpty()) {
            return List.of(console.workingDirectory());
        }
        List<Path> paths = new ArrayList<>();
        for (String name : typed) {
            Path path = path(name);
            checkKind(name, path);
            paths.add(path);
        }
        return paths;
    }

    /** A file, there or not, by the name that its text on standard input goes by. */
    Path named(String typed) {
        Path path = path(typed);
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(
                    "--stdin-filename must name a file, but " + Typed.shown(typed) + " is a folder.");
        }
        return path;
    }

    /** A file or folder, there or not. */
    Path path(String typed) {
        if (typed.isBlank()) {
            throw CommandFailure.usage(
                    "A file's name is empty: type the name, or leave it out to use the folder you are in.");
        }
        try {
            return console.workingDirectory().resolve(typed);
        } catch (InvalidPathException invalid) {
            throw CommandFailure.usage("\"" + Typed.shown(typed) + "\" can't be the name of a file.");
        }
    }

    /** Lets pass what may not be looked at: whoever reads it will tell. */
    private void checkKind(String typed, Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile() && !attributes.isDirectory()) {
                throw CommandFailure.usage(Typed.shown(typed)
                        + " is neither a file nor a folder; provenplan check - reads what another program writes.");
            }
        } catch (NoSuchFileException missing) {
            throw missing(typed, path);
        } catch (AccessDeniedException unknown) {
            return;
        } catch (IOException failure) {
            if (Files.isSymbolicLink(path) || Files.isRegularFile(path.getParent())) {
                throw missing(typed, path);
            }
            throw CommandFailure.usage(Typed.shown(typed) + " can't be opened: " + SystemReason.of(failure) + ".");
        }
    }

    private CommandFailure missing(String typed, Path path) {
        if (Files.isSymbolicLink(path)) {
            return CommandFailure.usage(Typed.shown(typed) + " is a symbolic link that leads nowhere.");
        }
        if (typed.contains("\ufffd")) {
            return CommandFailure.usage("The name " + Typed.shown(typed)
                    + " is not written in UTF-8, so no file is found by it: name the folder that it lies in.");
        }
        boolean absolute = path.getFileSystem().getPath(typed).isAbsolute();
        String meant = NearestPath.to(path)
                .map(near -> absolute ? near.toString() : ShownPath.of(console.workingDirectory(), near))
                .map(near -> " (did you mean " + Typed.shown(near) + "?)")
                .orElse("");
        return CommandFailure.usage("There is no file or folder " + Typed.shown(typed) + meant + ".");
    }
}
