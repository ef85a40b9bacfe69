package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mappings and lists that are open at a line, the outermost first. */
final class OpenLevels {
    private final List<OpenLevel> open = new ArrayList<>();

    /** @param column where the keys of the file stand */
    OpenLevels(Level root, int column) {
        open.add(new OpenLevel(false, column, Optional.of(root), "", 0));
    }

    List<OpenLevel> all() {
        return open;
    }

    OpenLevel innermost() {
        return open.get(open.size() - 1);
    }

    /** The innermost that a line in a column can stand in or below. */
    OpenLevel around(int column) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).column() <= column) {
                return open.get(i);
            }
        }
        return open.get(0);
    }

    /** The list in a column; empty where there is none. */
    Optional<OpenLevel> list(int column) {
        return open.stream()
                .filter(level -> level.isList() && level.column() == column)
                .reduce((first, second) -> second);
    }

    /** The mapping whose keys stand in a column; empty where there is none. */
    Optional<OpenLevel> mapping(int column) {
        return open.stream()
                .filter(level -> !level.isList() && level.column() == column)
                .reduce((first, second) -> second);
    }

    /** Whether a line stands where the format has a place for it that is still free. */
    boolean fits(LayoutLine line) {
        OpenLevel top = innermost();
        if (top.opens() && isBelow(line, top)) {
            return top.lastContent().map(content -> fits(line, content)).orElse(true)
                    && !isOfAnother(line, top.lastContent().flatMap(Level.Content::level));
        }
        if (top.isList() && line.hasKey() && !line.hyphen() && line.column() > top.column()) {
            return top.level().map(level -> level.has(line.key())).orElse(true);
        }
        return line.hyphen()
                ? list(line.column()).filter(list -> fits(line, list)).isPresent()
                : mapping(line.column())
                        .filter(mapping ->
                                line.hasKey() && mapping.misses(line.key()) && !isOfAnother(line, mapping.level()))
                        .isPresent();
    }

    /** Whether a key stands where authors choose theirs, but is one that the format has further out and that is missing there. */
    private boolean isOfAnother(LayoutLine line, Optional<Level> level) {
        return level.filter(known -> known.others().isPresent()).isPresent()
                && open.stream()
                        .anyMatch(outer -> !outer.isList()
                                && outer.level()
                                        .filter(known -> known.keys().containsKey(line.key()))
                                        .isPresent()
                                && outer.misses(line.key()));
    }

    private static boolean fits(LayoutLine line, OpenLevel list) {
        return list.level().isEmpty() || (line.hasKey() ? list.level().get().has(line.key()) : !line.isTextItem());
    }

    /** Whether a line stands behind the last key of a mapping, to be its value. */
    static boolean isBelow(LayoutLine line, OpenLevel mapping) {
        return line.column() > mapping.column() || (line.hyphen() && line.column() == mapping.column());
    }

    private static boolean fits(LayoutLine line, Level.Content content) {
        if (line.hyphen()) {
            return content.list()
                    && (line.hasKey()
                            ? content.accepts(line.key())
                            : content.level().isEmpty() || !line.isTextItem());
        }
        return line.hasKey()
                ? !content.list() && content.accepts(line.key())
                : content.level().isEmpty() || line.beginsWith('{') == content.isMapping();
    }

    /** Whether a line stands where the first of what a key opens mostly stands; true where it is not the first. */
    boolean isStep(LayoutLine line) {
        OpenLevel top = innermost();
        return !top.opens() || line.column() == top.column() + 2 || (line.hyphen() && line.column() == top.column());
    }

    /** What stands behind the key of a line; empty where that is not known. */
    Optional<Level.Content> content(LayoutLine line) {
        OpenLevel top = innermost();
        Optional<Level> level = top.opens() && isBelow(line, top)
                ? top.lastContent().flatMap(Level.Content::level)
                : (line.hyphen() ? list(line.column()) : mapping(line.column())).flatMap(OpenLevel::level);
        return level.flatMap(known -> known.content(line.key()));
    }

    /** What may stand in an item that begins on a line. */
    Optional<Level> itemsAt(LayoutLine line) {
        OpenLevel top = innermost();
        return top.opens() && isBelow(line, top)
                ? top.lastContent().flatMap(Level.Content::level)
                : list(line.column()).flatMap(OpenLevel::level);
    }

    /** What a line stands in, in words. */
    String described(LayoutLine line) {
        OpenLevel top = innermost();
        if (top.opens() && isBelow(line, top)) {
            return top.last() + " on line " + top.lineOfLast();
        }
        return (line.hyphen() ? list(line.column()) : mapping(line.column()))
                .map(OpenLevel::described)
                .orElse("the lines above");
    }

    /** Takes a line to where it stands, whatever it is. */
    void enter(LayoutLine line) {
        OpenLevel top = innermost();
        if (!line.hyphen() && !line.hasKey()) {
            top.close();
            return;
        }
        if (top.opens() && isBelow(line, top)) {
            top.close();
            open.add(below(top, line));
        } else {
            top.close();
            leave(line);
        }
        if (line.hyphen()) {
            innermost().takeItem(line);
            item(line, innermost().level());
        } else {
            innermost().take(line);
        }
    }

    private static OpenLevel below(OpenLevel top, LayoutLine line) {
        Optional<Level> level = top.lastContent()
                .filter(content -> content.list() == line.hyphen())
                .flatMap(Level.Content::level);
        return new OpenLevel(line.hyphen(), line.column(), level, top.last(), top.lineOfLast());
    }

    private void item(LayoutLine line, Optional<Level> level) {
        if (line.hasKey()) {
            OpenLevel item = new OpenLevel(false, line.inner(), level, "", line.number());
            item.take(line);
            open.add(item);
        }
    }

    /** Leaves what ends before a line; what nobody knows begins where nothing is left that the line can stand in. */
    private void leave(LayoutLine line) {
        while (open.size() > 1 && endsBefore(line)) {
            open.remove(open.size() - 1);
        }
        OpenLevel around = innermost();
        boolean placed = around.column() == line.column() && around.isList() == line.hyphen();
        if (!placed) {
            Optional<Level> level = around.isList() && !line.hyphen() ? around.level() : Optional.empty();
            open.add(new OpenLevel(line.hyphen(), line.column(), level, "", line.number()));
        }
    }

    private boolean endsBefore(LayoutLine line) {
        OpenLevel level = innermost();
        return level.column() > line.column() || (level.column() == line.column() && level.isList() && !line.hyphen());
    }
}
