package org.provenplan.git;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What any file of a repository held at a commit: one {@code git cat-file} answers all such questions, until this is closed. */
public final class PastContents implements AutoCloseable {
    private static final int ID_TYPE_SIZE = 3;

    private final Path root;
    private GitProcess process;
    private BufferedReader answers;

    /** @param root the repository's; Git is not started before it is asked something */
    public PastContents(Path root) {
        this.root = root;
    }

    /**
     * Git's name for a file's content.
     *
     * @param revision a commit
     * @param name of the file, as {@link WorkTree#nameOf} gives it
     * @return empty where the commit has no such file, or Git can't tell
     */
    public synchronized Optional<String> content(String revision, String name) {
        if (name.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        try {
            return content(ask(revision + ":" + name));
        } catch (IOException failure) {
            return Optional.empty();
        }
    }

    private String ask(String question) throws IOException {
        if (process == null) {
            process = new InstalledGit().start(root, List.of("cat-file", "--batch-check"));
            answers = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8));
        }
        OutputStream questions = process.input();
        questions.write((question + "\n").getBytes(StandardCharsets.UTF_8));
        questions.flush();
        String answer = answers.readLine();
        process.heard();
        return answer == null ? "" : answer;
    }

    private static Optional<String> content(String answer) {
        String[] words = answer.split(" ", -1);
        boolean there = words.length == ID_TYPE_SIZE && words[1].equals("blob") && !words[2].equals("missing");
        return there ? Optional.of(words[0]) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.close();
        }
    }
}
