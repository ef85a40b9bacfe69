package org.provenplan.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.git.TestRepository;

/**
 * A plan's year, commit by commit. A commit begins with who and when, and a line that tells it; then come lines that are taken
 * out ({@code -}, the next one that reads so) and lines that are put in ({@code +}) where the last one was taken out, or after the line that follows
 * ({@code after}); then what must be found, once: {@code = rule | part of the message | another}.
 */
final class HistoryYear {
    private final List<String> plan;
    private final List<String> expected = new ArrayList<>();

    private HistoryYear(List<String> plan) {
        this.plan = new ArrayList<>(plan);
    }

    /** Makes a repository of it, and tells what must be found there. */
    static List<String> commit(Path story, Path start, TestRepository repository) throws IOException {
        HistoryYear year = new HistoryYear(Files.readAllLines(start));
        for (String part : Files.readString(story).split("\n\n", -1)) {
            List<String> lines = part.lines().toList();
            year.change(lines.subList(2, lines.size()));
            repository.write("plans/plan.yaml", String.join("\n", year.plan) + "\n");
            PageCommit commit = PageCommit.parse(lines.get(0), 1);
            repository.commit(commit.date(), commit.author(), commit.email());
        }
        return year.expected;
    }

    private void change(List<String> lines) {
        int at = 0;
        List<String> waiting = new ArrayList<>();
        for (String line : lines) {
            String text = line.substring(line.indexOf(' ') + 1);
            switch (line.substring(0, line.length() - text.length()).strip()) {
                case "-" -> {
                    plan.addAll(at, waiting);
                    waiting.clear();
                    at = indexOf(text, at);
                    plan.remove(at);
                }
                case "+" -> waiting.add(text);
                case "after" -> at = indexOf(text, 0) + 1;
                case "=" -> expected.add(text);
                default -> throw new IllegalArgumentException(line);
            }
        }
        plan.addAll(at, waiting);
    }

    private int indexOf(String line, int from) {
        int index = plan.subList(from, plan.size()).indexOf(line);
        if (index < 0) {
            throw new IllegalArgumentException("the plan has no such line: " + line);
        }
        return from + index;
    }
}
