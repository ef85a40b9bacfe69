package org.provenplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.provenplan.source.Position;
import org.provenplan.source.Span;

/** The base plan with a block of a rule's page put into it, at its end, where it can swallow nothing that follows. */
final class PagePlan {
    private static final Pattern KEY = Pattern.compile("( *)[\"']?([a-z][a-z0-9-]*).*");

    private final PageBlock block;
    private final List<String> lines;
    private final int firstOfBlock;
    private final int indent;

    private PagePlan(PageBlock block, List<String> kept, String header, int indent) {
        this.block = block;
        this.indent = indent;
        this.lines = new ArrayList<>(kept);
        if (!header.isEmpty()) {
            lines.add(header);
        }
        this.firstOfBlock = lines.size();
        block.lines()
                .forEach(line -> lines.add(line.text().isBlank() ? line.text() : " ".repeat(indent) + line.text()));
    }

    static PagePlan of(PageBlock block, List<String> basePlan) {
        return switch (block.options().place()) {
            case PLAN -> new PagePlan(block, List.of(), "", 0);
            case TOP -> new PagePlan(block, without(basePlan, 0, topLevelKeys(block)), "", 0);
            case FINDING -> list(block, basePlan, 0, "findings");
            case MEASURE -> list(block, basePlan, 4, "measures");
            case ACTION -> list(block, basePlan, 4, "actions");
            case EVIDENCE -> list(block, basePlan, 8, "evidence");
        };
    }

    String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Where something begins as one counts it on the page: 12:5; what lies outside the block is said to. */
    String placeOnPage(Span place) {
        Position position = place.start();
        int index = position.line() - 1 - firstOfBlock;
        if (index < 0 || index >= block.lines().size()) {
            return "outside the block, at \""
                    + place.source().line(position.line()).strip() + "\":";
        }
        return block.lines().get(index).onPage() + ":" + (position.column() - indent);
    }

    private static PagePlan list(PageBlock block, List<String> basePlan, int indent, String key) {
        return new PagePlan(block, without(basePlan, indent, Set.of(key)), " ".repeat(indent) + key + ":", indent + 2);
    }

    /** The base plan's lines without some keys at a depth, and without what stands below them. */
    private static List<String> without(List<String> basePlan, int indent, Set<String> keys) {
        List<String> kept = new ArrayList<>();
        boolean leavingOut = false;
        for (String line : basePlan) {
            Matcher key = KEY.matcher(line);
            boolean atDepth = key.matches() && key.group(1).length() <= indent;
            if (atDepth) {
                leavingOut = key.group(1).length() == indent && keys.contains(key.group(2));
            }
            if (!leavingOut) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static Set<String> topLevelKeys(PageBlock block) {
        return block.lines().stream()
                .map(line -> KEY.matcher(line.text()))
                .filter(key -> key.matches() && key.group(1).isEmpty())
                .map(key -> key.group(2))
                .collect(Collectors.toSet());
    }
}
