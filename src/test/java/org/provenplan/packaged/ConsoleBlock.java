package org.provenplan.packaged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a document shows, and what it shows as its output; {@code …} stands for anything.
 *
 * @param command as typed after {@code $}
 * @param output the lines shown below it; none where the document leaves them out
 */
record ConsoleBlock(String command, List<String> output) {
    private static final Pattern STEP = Pattern.compile("(?ms)^```console\\n(?<block>.*?)^```$"
            + "|^<!-- edit: (?<edit>[^\\n]*?) -->$"
            + "|^<!-- file: (?<file>\\S+) -->\\n```(?:yaml|csv)\\n(?<text>.*?)^```$");

    ConsoleBlock {
        output = List.copyOf(output);
    }

    /**
     * The commands of a Markdown document in their order. What a reader does in an editor between them stands in a comment,
     * {@code <!-- edit: sed … -->}; what they put into a file follows a comment too, {@code <!-- file: name -->}.
     */
    static List<ConsoleBlock> in(String markdown) {
        List<ConsoleBlock> commands = new ArrayList<>();
        Matcher matcher = STEP.matcher(markdown);
        while (matcher.find()) {
            if (matcher.group("block") != null) {
                commands.addAll(commands(matcher.group("block")));
            } else if (matcher.group("file") != null) {
                String write = "cat > " + matcher.group("file") + " << 'END'\n" + matcher.group("text") + "END\n";
                commands.add(new ConsoleBlock(write, List.of()));
            } else {
                commands.add(new ConsoleBlock(matcher.group("edit"), List.of()));
            }
        }
        return commands;
    }

    private static List<ConsoleBlock> commands(String block) {
        List<ConsoleBlock> commands = new ArrayList<>();
        for (String part : block.split("(?m)^\\$ ", -1)) {
            if (!part.isBlank()) {
                List<String> lines = part.lines().toList();
                commands.add(new ConsoleBlock(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return commands;
    }

    /** Whether an output is what the document shows. */
    boolean shows(String actual) {
        if (output.isEmpty()) {
            return true;
        }
        String shown = String.join("\n", output);
        String pattern = Pattern.quote(shown).replace("…", "\\E(?s:.*?)\\Q");
        return Pattern.matches(pattern, actual.stripTrailing());
    }
}
