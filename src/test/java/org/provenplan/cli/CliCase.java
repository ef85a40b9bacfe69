package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.check.ToolVersion;
import org.provenplan.git.TestRepository;

/**
 * A command line, what surrounds it, and what must come of it. A case is a text file:
 *
 * <pre>
 * why: one line
 * args: check "a b.yaml" --format json
 * today: 2026-06-01 (unless it says so)
 * plans: a.yaml plans/b.yaml (plans with nothing wrong on 2026-06-01)
 * folders: empty
 * cd: the folder that it is typed in (the one that all this lies in unless it says so)
 * links: link.yaml->a.yaml
 * env: NO_COLOR=1
 * terminal: out err
 * === file other.yaml
 * its text
 * === commit 2026-04-20
 * a.yaml: text there => text that replaces it, before all is committed on that day
 * === edit
 * a.yaml: text there => text that replaces it, and is not committed
 * === stdin
 * what is piped in
 * === exit 0
 * === out
 * === err
 * </pre>
 *
 * <p>{@code <U+001B>} stands for a character that one would not see, {@code <version>} and {@code <java>} for what
 * {@code --version} says, {@code <commit 1>} for the short name of the first commit. A line feed is missing at the end of a part whose last line is {@code <no line end>}.
 *
 * @param head what the case says before its parts
 * @param parts what stands under {@code file …} and {@code stdin}, in the order written
 * @param stated what must come of it
 */
record CliCase(Path path, Map<String, String> head, Map<String, String> parts, Outcome stated) {
    private static final Pattern ESCAPE = Pattern.compile("<U\\+([0-9A-F]{4,6})>");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\n]]");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String COMMIT = "commit ";
    private static final String NO_LINE_END = "<no line end>\n";
    private static final Path CLEAN_PLAN = Path.of("src/test/resources/rule-pages/base-plan.yaml");

    /** What comes of a command line. */
    record Outcome(int exit, String out, String err) {}

    static CliCase of(Path path) throws IOException {
        String[] texts = Files.readString(path).split("(?m)^=== ", -1);
        Map<String, String> head = new LinkedHashMap<>();
        texts[0].lines().forEach(line -> head.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 1; i < texts.length; i++) {
            String[] part = texts[i].split("\n", 2);
            parts.put(part[0], part[1]);
        }
        int exit = parts.keySet().stream()
                .filter(name -> name.startsWith("exit "))
                .findFirst()
                .map(name -> Integer.parseInt(name.substring(5)))
                .orElse(-1);
        parts.keySet().removeIf(name -> name.startsWith("exit "));
        String out = parts.containsKey("out") ? parts.remove("out") : "";
        String err = parts.containsKey("err") ? parts.remove("err") : "";
        return new CliCase(path, head, parts, new Outcome(exit, out, err));
    }

    String why() {
        return head.get("why");
    }

    List<String> args() {
        List<String> args = new ArrayList<>();
        Matcher word = WORD.matcher(head.getOrDefault("args", ""));
        while (word.find()) {
            args.add(unescaped(word.group(1) == null ? word.group(2) : word.group(1)));
        }
        return args;
    }

    /** Runs it in a folder that is empty as yet. */
    Outcome run(Path folder) throws IOException {
        write(folder);
        TestConsole console = new TestConsole(folder.resolve(head.getOrDefault("cd", "")))
                .today(head.getOrDefault("today", "2026-06-01"))
                .input(unescaped(ended(parts.getOrDefault("stdin", ""))))
                .watched(words("terminal"));
        words("env").forEach(pair -> console.set(pair.split("=", 2)[0], pair.split("=", 2)[1]));
        int exit = new CommandLineProgram(console.console()).run(args().toArray(String[]::new));
        return new Outcome(exit, shown(folder, console.out()), shown(folder, console.err()));
    }

    /** The case as a file, with something else that comes of it. */
    String text(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        head.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
        parts.forEach(
                (name, part) -> text.append("=== ").append(name).append('\n').append(part));
        return text.append("=== exit ")
                .append(outcome.exit())
                .append("\n=== out\n")
                .append(outcome.out())
                .append("=== err\n")
                .append(outcome.err())
                .toString();
    }

    private void write(Path folder) throws IOException {
        for (String name : words("folders")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (String name : words("plans")) {
            String id = name.replaceAll("[^a-z0-9]+", "-").replaceFirst("^-", "");
            write(folder.resolve(name), Files.readString(CLEAN_PLAN).replace("harbour-view-2026", id));
        }
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().startsWith("file ")) {
                write(folder.resolve(unescaped(part.getKey().substring(5))), unescaped(ended(part.getValue())));
            }
        }
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().startsWith(COMMIT)) {
                edit(folder, part.getValue());
                commit(TestRepository.in(folder), part.getKey().substring(COMMIT.length()));
            }
        }
        edit(folder, parts.getOrDefault("edit", ""));
        for (String link : words("links")) {
            String[] ends = link.split("->", 2);
            Files.createSymbolicLink(folder.resolve(ends[0]), Path.of(ends[1]));
        }
    }

    private static void edit(Path folder, String lines) throws IOException {
        for (String line : lines.lines().toList()) {
            Path file = folder.resolve(line.split(": ", 2)[0]);
            String[] texts = line.split(": ", 2)[1].replace("\\n", "\n").split(" => ", 2);
            String text = Files.readString(file);
            assertThat(text).contains(texts[0]);
            Files.writeString(file, text.replace(texts[0], texts[1]));
        }
    }

    private static void commit(TestRepository repository, String day) throws IOException {
        repository.git("add", "--all", ".");
        repository.gitOn(
                day + "T12:00:00+00:00",
                "-c",
                "user.name=Jo Green",
                "-c",
                "user.email=jo@example.org",
                "commit",
                "--quiet",
                "--message",
                "As of " + day);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> words(String key) {
        return head.containsKey(key) ? List.of(head.get(key).split(" ")) : List.of();
    }

    private static String ended(String part) {
        return part.endsWith(NO_LINE_END) ? part.substring(0, part.length() - NO_LINE_END.length() - 1) : part;
    }

    private String shown(Path folder, String text) throws IOException {
        String visible = HIDDEN.matcher(withoutCommits(folder, text))
                .replaceAll(hidden -> "<U+%04X>".formatted(hidden.group().codePointAt(0)))
                .replace(ToolVersion.current(), "<version>")
                .replace(Runtime.version().toString(), "<java>");
        return visible.isEmpty() || visible.endsWith("\n") ? visible : visible + "\n" + NO_LINE_END;
    }

    private String withoutCommits(Path folder, String text) throws IOException {
        Path log = folder.resolve(".git/logs/HEAD");
        String left = text;
        int number = 1;
        for (String line : Files.exists(log) ? Files.readAllLines(log) : List.<String>of()) {
            String hash = line.split(" ", -1)[1];
            left = left.replace(hash, "<commit " + number + ">")
                    .replace(hash.substring(0, 7), "<commit " + number + ">");
            number++;
        }
        return left;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }
}
