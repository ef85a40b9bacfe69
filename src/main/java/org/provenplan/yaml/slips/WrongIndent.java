package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines that stand beside, above or below the place that the format has for them. */
final class WrongIndent {
    private static final int STEP = 2;

    private final ParsedText parsed;
    private final LayoutLine line;
    private final OpenLevels levels;

    private WrongIndent(ParsedText parsed, LayoutLine line, OpenLevels levels) {
        this.parsed = parsed;
        this.line = line;
        this.levels = levels;
    }

    /** The line where it belongs; empty where nobody can tell, or where it stands there. */
    static Optional<LayoutLine> target(ParsedText parsed, LayoutLine line, OpenLevels levels) {
        return line.hyphen() || line.hasKey() ? new WrongIndent(parsed, line, levels).target() : Optional.empty();
    }

    /** The first line below a key beside the others that stand one step below it; empty where it stands there itself. */
    static Optional<LayoutLine> first(ParsedText parsed, LayoutLine line, OpenLevels levels) {
        OpenLevel top = levels.innermost();
        boolean named = line.hyphen() || line.hasKey();
        boolean far = top.column() + STEP == line.column();
        if (!named || far || !top.opens() || !OpenLevels.isBelow(line, top)) {
            return Optional.empty();
        }
        boolean near = levels.isStep(line);
        return beside(parsed, line)
                .filter(other -> other.hyphen() == line.hyphen() && OpenLevels.isBelow(other, top))
                .map(other -> line.at(other.column()))
                .filter(moved -> near ? moved.column() == top.column() + STEP : levels.isStep(moved))
                .filter(levels::fits);
    }

    /** The next line beside the first: further left, or right below it if that is complete and so nothing can stand below it. */
    private static Optional<LayoutLine> beside(ParsedText parsed, LayoutLine line) {
        boolean complete = !line.isOpen() && !(line.hyphen() && line.hasKey());
        return line.below(parsed)
                .filter(below -> complete && below.column() > line.column() && (below.hasKey() || below.hyphen()))
                .or(() -> line.nextFurtherLeft(parsed));
    }

    private Optional<LayoutLine> target() {
        List<String> keys = line.keys(parsed);
        Comparator<LayoutLine> byKeys = Comparator.comparing(moved -> !takesAll(moved, keys));
        return columns().stream()
                .filter(column -> column > line.column() || (column < line.column() && !isAmongOthers()))
                .map(line::at)
                .filter(levels::fits)
                .filter(this::isEntryIfChosen)
                .filter(moved -> level(moved).isPresent() != line.isTextItem())
                .filter(moved ->
                        line.hyphen() ? line.isTextItem() || takesAll(moved, keys) : !standsTwice() || isNear(moved))
                .min(byKeys.thenComparing(this::distance).thenComparing(moved -> -moved.column()));
    }

    /** Where authors choose the keys a misspelt one of the format would fit too: what stands below it tells which it is. */
    private boolean isEntryIfChosen(LayoutLine moved) {
        Optional<Level> entry = level(moved).flatMap(Level::others).flatMap(Level.Content::level);
        return entry.isEmpty()
                || line.opensBraces()
                || line.below(parsed)
                        .filter(below -> below.column() > line.column() && !below.hyphen() && below.hasKey())
                        .filter(below -> entry.get().has(below.key()))
                        .isPresent();
    }

    private List<Integer> columns() {
        List<Integer> columns = new ArrayList<>();
        for (OpenLevel level : levels.all()) {
            if (level.isList() == line.hyphen()) {
                columns.add(level.column());
            }
        }
        OpenLevel top = levels.innermost();
        if (top.opens()) {
            columns.add(top.column() + STEP);
        }
        return columns;
    }

    /** A key that stands here already may be meant for what has just ended, but not for what lies far away. */
    private boolean standsTwice() {
        return !line.hyphen()
                && levels.mapping(line.column())
                        .filter(mapping -> mapping.holds(line.key()))
                        .isPresent();
    }

    private boolean isNear(LayoutLine moved) {
        return moved.column() > line.column()
                && moved.column() == levels.innermost().column();
    }

    /** Whether more keys of the mapping follow, which the line would be taken from. */
    private boolean isAmongOthers() {
        LayoutLine next = line.hyphen() ? null : line.nextBeside(parsed, line.column());
        return next != null
                && levels.mapping(line.column())
                        .filter(mapping -> next.hasKey() && mapping.misses(next.key()))
                        .isPresent();
    }

    private int distance(LayoutLine moved) {
        return Math.abs(moved.column() - line.column());
    }

    private boolean takesAll(LayoutLine moved, List<String> keys) {
        return level(moved).filter(level -> level.hasAll(keys)).isPresent();
    }

    private Optional<Level> level(LayoutLine moved) {
        OpenLevel top = levels.innermost();
        if (top.opens() && OpenLevels.isBelow(moved, top)) {
            return top.lastContent().flatMap(Level.Content::level);
        }
        return (moved.hyphen() ? levels.list(moved.column()) : levels.mapping(moved.column()))
                .flatMap(OpenLevel::level);
    }
}
