package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several things listed in one cell.
 *
 * @param before what stands before the first; mostly empty
 */
record ItemList(String before, List<String> items) {
    private static final Pattern MARK =
            Pattern.compile("(?m)^\\s*(?:\\(?(\\d{1,2}|[a-z])[.)](?!\\d)|[•▪●◦■*–-])\\s*(?=\\S)");
    private static final Pattern INLINE = Pattern.compile("(?:^|(?<=[\\s.;]))\\(?(\\d{1,2})[.)]\\s+(?=\\S)");
    private static final int SHORTEST_ACTION = 12;

    ItemList {
        items = List.copyOf(items);
    }

    /** What a cell lists by numbers, letters or bullets; the whole as one item where it lists nothing. */
    static ItemList marked(String text) {
        ItemList byLines = cut(text, MARK.matcher(text));
        if (byLines.items().size() > 1) {
            return byLines;
        }
        ItemList inline = cut(text, INLINE.matcher(text));
        return inline.items().size() > 1 && countsUp(text) ? inline : new ItemList("", List.of(text));
    }

    /** What a cell lists by marks or else line by line, where each line begins like a sentence. */
    static ItemList ofActions(String text) {
        ItemList marked = marked(text);
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean sentences = lines.size() > 1
                && lines.stream()
                        .allMatch(line -> line.length() >= SHORTEST_ACTION && Character.isUpperCase(line.charAt(0)))
                && lines.stream()
                        .limit(lines.size() - 1L)
                        .noneMatch(line -> line.matches(".*(?:[,:]|\\b(?:and|or|the|of|to|with|by))$"));
        return marked.items().size() == 1 && sentences ? new ItemList("", lines) : marked;
    }

    private static ItemList cut(String text, Matcher marks) {
        List<String> items = new ArrayList<>();
        String before = "";
        int from = -1;
        while (marks.find()) {
            if (from < 0) {
                before = text.substring(0, marks.start()).strip();
            } else {
                items.add(text.substring(from, marks.start()).strip());
            }
            from = marks.end();
        }
        if (from >= 0) {
            items.add(text.substring(from).strip());
        }
        items.removeIf(String::isEmpty);
        return new ItemList(before, items);
    }

    private static boolean countsUp(String text) {
        int expected = 1;
        for (Matcher mark = INLINE.matcher(text); mark.find(); expected++) {
            if (Integer.parseInt(mark.group(1)) != expected) {
                return false;
            }
        }
        return true;
    }
}
