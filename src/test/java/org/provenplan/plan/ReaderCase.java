package org.provenplan.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.source.DecodedText;
import org.provenplan.source.Span;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlTree;

/**
 * A plan file, what reading it must find, and what must have been read. A case is a text file:
 *
 * <pre>
 * why: one line; then perhaps "saved: crlf", "saved: bom", "saved: utf-16le no-mark" or "limits: DEPTH NODES"
 * === file
 * the plan; &lt;U+0009&gt; stands for a character that one would not see, &lt;0xFF&gt; for a byte
 * === found
 * LINE:COLUMN-LINE:COLUMN rule: message
 *   fix: what to type
 *   see LINE:COLUMN-LINE:COLUMN: a second place
 * === read
 * findings.1.title = text
 * </pre>
 *
 * <p>A place in {@code read} may be {@code lost}.
 */
public record ReaderCase(Path path, String head, String file, String found, String read) {
    private static final Pattern PARTS = Pattern.compile("(?s)(.*?)=== file\n(.*?)=== found\n(.*?)(?:=== read\n(.*))?");
    private static final Pattern ESCAPE = Pattern.compile("<U\\+([0-9A-F]{4,6})>|<0x([0-9A-F]{2})>");

    public static ReaderCase of(Path path) {
        Matcher parts = PARTS.matcher(text(path));
        if (!parts.matches()) {
            throw new AssertionError(path + " must hold the parts file and found");
        }
        String read = parts.group(4) == null ? "" : parts.group(4);
        return new ReaderCase(path, parts.group(1), parts.group(2), parts.group(3), read);
    }

    /** The same case with what is found and read now. */
    ReaderCase asItIs() {
        YamlTree tree = new YamlReader(limits()).of(PlanLevels.PLAN).read(DecodedText.of("plan.yaml", bytes()));
        PlanReader.Reading reading = PlanReader.read(tree, List.of());
        String problems = reading.problems().stream()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.place().from())
                        .thenComparing(Problem::rule))
                .map(ReaderCase::shown)
                .collect(Collectors.joining());
        String values = read.lines()
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .map(place -> place + " = " + TreeText.at(tree.root(), place) + "\n")
                .collect(Collectors.joining());
        return new ReaderCase(
                path, head, file, problems + (reading.damaged() ? "and parts were left out\n" : ""), values);
    }

    String text() {
        return head + "=== file\n" + file + "=== found\n" + found + (read.isEmpty() ? "" : "=== read\n" + read);
    }

    private static String shown(Problem problem) {
        String related = problem.related().stream().map(ReaderCase::shown).collect(Collectors.joining());
        return shown(problem.place()) + " " + problem.rule() + ": " + problem.message() + "\n  fix: "
                + problem.fix().sentence() + "\n" + related;
    }

    private static String shown(Related related) {
        return "  see " + shown(related.place()) + ": " + related.message() + "\n";
    }

    private static String shown(Span span) {
        return span.start().line() + ":" + span.start().column() + "-"
                + span.end().line() + ":" + span.end().column();
    }

    public Limits limits() {
        List<String> numbers = setting("limits");
        return numbers.isEmpty()
                ? Limits.DEFAULT
                : new Limits(
                        Limits.DEFAULT.bytes(), Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1)));
    }

    public byte[] bytes() {
        List<String> saved = setting("saved");
        String lineEnds = saved.contains("crlf") ? file.replace("\n", "\r\n") : file;
        String whole = saved.contains("no-last-line-end") ? lineEnds.stripTrailing() : lineEnds;
        Charset charset = saved.stream()
                .filter(Charset::isSupported)
                .findFirst()
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        boolean wide = charset.name().matches("UTF-(16|32).*");
        boolean marked = saved.contains("bom") || (wide && !saved.contains("no-mark"));
        return unescaped((marked ? "<U+FEFF>" : "") + whole, charset);
    }

    private static byte[] unescaped(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int from = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(from, escape.start()).getBytes(charset));
            if (escape.group(1) == null) {
                bytes.write(Integer.parseInt(escape.group(2), 16));
            } else {
                bytes.writeBytes(Character.toString(Integer.parseInt(escape.group(1), 16))
                        .getBytes(charset));
            }
            from = escape.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(charset));
        return bytes.toByteArray();
    }

    private List<String> setting(String name) {
        return head.lines()
                .filter(line -> line.startsWith(name + ": "))
                .flatMap(line -> Arrays.stream(line.substring(name.length() + 2).split(" ")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
