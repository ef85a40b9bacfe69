package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.provenplan.diagnostic.Diagnostic;

/**
 * All that a rule says about the blocks of its page and of its cases, word for word, in {@code rule-words}: the message, what to
 * type instead, and the second places shown. {@code -Dprovenplan.rewrite=true} writes what it says now: then read the changes
 * with care.
 */
record RuleWords(String rule) {
    private static final Path FOLDER = Path.of("src/test/resources/rule-words");
    private static final String HEAD = "=== ";
    /** It changes with every word of the plan that the blocks are put into. */
    private static final Pattern COMMIT = Pattern.compile("(commit |checkout )[0-9a-f]{7,}");

    /** What a block of the rule's page is called here. */
    static String ofPage(PageBlock block) {
        return "page: " + block.section() + " " + block.number();
    }

    /** What a block of the rule's cases is called here. */
    static String ofCase(PageBlock block) {
        return "case: " + block.section() + " " + block.number();
    }

    /** What a rule says about a block must be what is written down. */
    void require(String block, List<Diagnostic> found) throws IOException {
        String said = found.stream()
                .filter(diagnostic -> diagnostic.rule().name().equals(rule))
                .map(RuleWords::inFull)
                .sorted()
                .collect(Collectors.joining());
        if (Boolean.getBoolean("provenplan.rewrite")) {
            write(block, said);
        }
        assertThat(said).as("what %s says about %s", rule, block).isEqualTo(blocks().getOrDefault(block, ""));
    }

    /** The rules of which something is written down. */
    static Stream<String> rules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).toList().stream();
        }
    }

    /** The blocks of which something is written down. */
    Set<String> written() throws IOException {
        return blocks().keySet();
    }

    /** All that the rule says, one by one. */
    List<PlainEnglish> sentences() throws IOException {
        return blocks().values().stream()
                .flatMap(String::lines)
                .map(PlainEnglish::of)
                .toList();
    }

    private static String inFull(Diagnostic diagnostic) {
        String others = diagnostic.related().stream()
                .map(other -> "  see: " + other.message() + "\n")
                .collect(Collectors.joining());
        String words = "%s\n  fix: %s\n"
                        .formatted(diagnostic.message(), diagnostic.fix().sentence())
                + others;
        return COMMIT.matcher(words).replaceAll("$1<hash>").replace("\u0000", "<U+0000>");
    }

    private Path file() {
        return FOLDER.resolve(rule + ".txt");
    }

    private Map<String, String> blocks() throws IOException {
        if (!Files.exists(file())) {
            return new TreeMap<>();
        }
        try (Stream<String> parts = Stream.of(Files.readString(file()).split("(?m)^" + HEAD))) {
            return parts.filter(part -> !part.isEmpty())
                    .collect(Collectors.toMap(
                            part -> part.substring(0, part.indexOf('\n')),
                            part -> part.substring(part.indexOf('\n') + 1),
                            (one, other) -> one + other,
                            TreeMap::new));
        }
    }

    private void write(String block, String said) throws IOException {
        Map<String, String> blocks = blocks();
        blocks.remove(block);
        if (!said.isEmpty()) {
            blocks.put(block, said);
        }
        if (blocks.isEmpty()) {
            Files.deleteIfExists(file());
            return;
        }
        Files.createDirectories(FOLDER);
        StringBuilder text = new StringBuilder();
        blocks.forEach(
                (name, words) -> text.append(HEAD).append(name).append("\n").append(words));
        Files.writeString(file(), text);
    }
}
