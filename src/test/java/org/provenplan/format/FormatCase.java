package org.provenplan.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.ToolVersion;

/**
 * A result of a check, made up so that no rule need change for it, and how the formats must show it. A case is a text file:
 *
 * <pre>
 * why: one line; then perhaps "width: 60", "colour: yes"
 * === plan plans/x.yaml
 * the plan; &lt;U+0009&gt; stands for a character that one would not see
 * === finding plans/findings/y.yaml
 * in a plan folder, a further file of the plan before
 * === found
 * the diagnostics, see {@link FoundLines}
 * === text
 * what the format text must write
 * === json
 * what the format json must write, and so on; left out where a format has nothing to show
 * </pre>
 */
record FormatCase(Path path, Map<String, String> parts) {
    private static final Pattern PART = Pattern.compile("(?m)^=== (.+)\n");
    private static final Pattern ESCAPE = Pattern.compile("<U\\+([0-9A-F]{4,6})>");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n]]");
    /** What SARIF tells of a rule stands on its page, and changes with it. */
    private static final Pattern PAGE = Pattern.compile(
            "(\"(?:shortDescription|fullDescription|help)\": \\{\n +\"text\": )\".*\"(?:(,\n +\"markdown\": )\".*\")?");

    private static final String HEAD = "";
    /** In the cases whatever version this is. */
    private static final String VERSION = "0.0.0";

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    static FormatCase of(Path path) {
        try {
            return new FormatCase(path, parts(Files.readString(path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        String name = HEAD;
        int from = 0;
        Matcher next = PART.matcher(text);
        while (next.find()) {
            parts.put(name, text.substring(from, next.start()));
            name = next.group(1);
            from = next.end();
        }
        parts.put(name, text.substring(from));
        return parts;
    }

    /** The case as a file. */
    String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach((name, part) ->
                text.append(name.equals(HEAD) ? "" : "=== " + name + "\n").append(part));
        return text.toString();
    }

    String why() {
        return setting("why");
    }

    /** The same case with what the formats write now. */
    FormatCase asItIs() {
        Map<String, String> now = new LinkedHashMap<>(parts);
        Formats.ofChecks()
                .names()
                .forEach(format -> now.computeIfPresent(format, (name, part) -> visible(written(format))));
        now.computeIfPresent("sarif", (name, part) -> PAGE.matcher(part).replaceAll(FormatCase::withoutPage));
        return new FormatCase(path, now);
    }

    private static String withoutPage(MatchResult texts) {
        String elided = "\"(from the page)\"";
        return texts.group(1) + elided + (texts.group(2) == null ? "" : texts.group(2) + elided);
    }

    /** Whether the case shows this format. */
    boolean shows(String format) {
        return parts.containsKey(format);
    }

    /** What a format writes. */
    String written(String format) {
        int width = setting("width").isEmpty() ? 80 : Integer.parseInt(setting("width"));
        StringBuilder out = new StringBuilder();
        try {
            Formats.ofChecks()
                    .named(format)
                    .orElseThrow()
                    .write(result(), new Screen(setting("colour").equals("yes"), width), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().replace(ToolVersion.current(), VERSION);
    }

    private CheckResult result() {
        List<CheckedPlan> plans = new CasePlans(parts).plans();
        FoundLines found = new FoundLines(plans);
        parts.getOrDefault("found", "").lines().forEach(found::read);
        return found.result(AS_OF);
    }

    private String setting(String name) {
        return parts.get(HEAD)
                .lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll(hidden -> "<U+%04X>"
                .formatted(hidden.group().codePointAt(0)));
    }
}
