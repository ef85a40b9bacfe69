package org.provenplan.fix;

import java.util.ArrayList;
import java.util.List;

/** What differs between a file as it was and as it has become, in the form that {@code patch} and {@code git apply} read. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file\n";

    private final List<String> before;
    private final List<String> after;
    private final List<LineDifference.Block> blocks;

    private UnifiedDiff(FixedFile file) {
        this.before = lines(file.textBefore());
        this.after = lines(file.textAfter());
        this.blocks = LineDifference.of(before, after);
    }

    /** The difference, each line with its own line end. */
    public static String of(FixedFile file) {
        StringBuilder diff = new StringBuilder();
        diff.append("--- a/").append(file.shown()).append('\n');
        diff.append("+++ b/").append(file.shown()).append('\n');
        new UnifiedDiff(file).write(diff);
        return diff.toString();
    }

    private void write(StringBuilder diff) {
        List<LineDifference.Block> hunk = new ArrayList<>();
        for (LineDifference.Block block : blocks) {
            boolean apart = !hunk.isEmpty()
                    && block.fromBefore() - hunk.get(hunk.size() - 1).toBefore() > 2 * CONTEXT;
            if (apart) {
                hunk(hunk, diff);
                hunk.clear();
            }
            hunk.add(block);
        }
        if (!hunk.isEmpty()) {
            hunk(hunk, diff);
        }
    }

    private void hunk(List<LineDifference.Block> hunk, StringBuilder diff) {
        LineDifference.Block first = hunk.get(0);
        LineDifference.Block last = hunk.get(hunk.size() - 1);
        int lead = Math.min(CONTEXT, first.fromBefore());
        int trail = Math.min(CONTEXT, before.size() - last.toBefore());
        diff.append("@@ -")
                .append(range(first.fromBefore() - lead, last.toBefore() + trail))
                .append(" +")
                .append(range(first.fromAfter() - lead, last.toAfter() + trail))
                .append(" @@\n");
        int at = first.fromBefore() - lead;
        for (LineDifference.Block block : hunk) {
            lines(' ', before.subList(at, block.fromBefore()), diff);
            lines('-', before.subList(block.fromBefore(), block.toBefore()), diff);
            lines('+', after.subList(block.fromAfter(), block.toAfter()), diff);
            at = block.toBefore();
        }
        lines(' ', before.subList(at, at + trail), diff);
    }

    private static String range(int from, int to) {
        int count = to - from;
        return (count == 0 ? from : from + 1) + (count == 1 ? "" : "," + count);
    }

    private static void lines(char mark, List<String> lines, StringBuilder diff) {
        for (String line : lines) {
            diff.append(mark).append(line);
            if (!line.endsWith("\n")) {
                diff.append('\n').append(NO_LINE_END);
            }
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }
}
