package org.provenplan.yaml.slips;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** Items of a list that have lost their hyphen, and perhaps the key that stood behind it. */
final class LostHyphen {
    /** As many keys a second time as show that they belong to an item of their own. */
    private static final int TELLING = 2;

    private final ParsedText parsed;
    private final OpenLevels levels;

    LostHyphen(ParsedText parsed, OpenLevels levels) {
        this.parsed = parsed;
        this.levels = levels;
    }

    /** A line that begins an item with its first key, and without a hyphen; empty where it is none. */
    Optional<Mended> find(LayoutLine line) {
        return item(line).filter(Mended::certain);
    }

    /** The same with the first key missing too. */
    Optional<Mended> withoutKey(LayoutLine line) {
        return item(line);
    }

    private Optional<Mended> item(LayoutLine line) {
        if (line.hyphen() || !(line.hasKey() || line.beginsWith('{'))) {
            return Optional.empty();
        }
        OpenLevel top = levels.innermost();
        if (top.opens() && OpenLevels.isBelow(line, top)) {
            return top.lastContent()
                    .filter(content -> content.list() && isItem(line, content.level()))
                    .map(content -> first(line, content.level(), top));
        }
        Optional<OpenLevel> beside = list(line.column() - 2).filter(list -> beginsAnother(line, list));
        return beside.map(list -> blanked(line, list)).or(() -> list(line.column())
                .filter(list -> isItem(line, list.level()))
                .map(list -> deleted(line, list)));
    }

    private Optional<OpenLevel> list(int column) {
        return levels.list(column);
    }

    private boolean isItem(LayoutLine line, Optional<Level> level) {
        return level.isPresent() && level.get().hasAll(line.keys(parsed));
    }

    /** Whether a line in the column of an item's keys is more likely the first of another item. */
    private boolean beginsAnother(LayoutLine line, OpenLevel list) {
        Optional<OpenLevel> item = levels.mapping(line.column());
        if (line.beginsWith('{')) {
            return list.level().isPresent();
        }
        if (item.isEmpty()) {
            return isItem(line, list.level());
        }
        boolean again = item.get().holds(line.key());
        long twice =
                line.keys(parsed).stream().filter(item.get()::holds).distinct().count();
        return again && (line.key().equals(list.firstKey()) || twice >= TELLING) && isItem(line, list.level());
    }

    /** The first item: the others show where its hyphen belongs, or else the keys below it do. */
    private Mended first(LayoutLine line, Optional<Level> level, OpenLevel top) {
        Optional<LayoutLine> other = line.nextItem(parsed);
        boolean shifted = line.below(parsed)
                .filter(below -> below.column() == line.column() + 2 && !below.hyphen())
                .isPresent();
        boolean inLine = other.map(item -> item.column() == line.column()).orElse(shifted);
        boolean room = line.column() - 2 >= top.column();
        boolean moves = !shifted && !line.beginsWith('{');
        return inLine || !room ? put(line, level, line.column(), moves ? 2 : 0) : over(line, level);
    }

    private Mended blanked(LayoutLine line, OpenLevel list) {
        return over(line, list.level());
    }

    private Mended deleted(LayoutLine line, OpenLevel list) {
        boolean flush = line.below(parsed)
                .filter(below -> below.column() == line.column() && below.hasKey() && !below.hyphen())
                .isPresent();
        return put(line, list.level(), line.column(), flush ? 2 : 0);
    }

    /** The hyphen in the place of the first of the two spaces before the line. */
    private Mended over(LayoutLine line, Optional<Level> level) {
        int first = line.first();
        return mended(
                line.behindHyphen(line.column() - 2),
                level,
                new Mended.Alteration(parsed.source().span(Math.max(line.span().from(), first - 2), first), "- "),
                0);
    }

    private Mended put(LayoutLine line, Optional<Level> level, int column, int following) {
        int first = line.first();
        return mended(
                line.behindHyphen(column),
                level,
                new Mended.Alteration(parsed.source().span(first, first), "- "),
                following);
    }

    private Mended mended(LayoutLine item, Optional<Level> level, Mended.Alteration hyphen, int following) {
        String first =
                level.map(known -> known.keys().keySet().iterator().next()).orElse(item.key());
        boolean whole = item.beginsWith('{')
                || item.key().equals(first)
                || item.keys(parsed).contains(first);
        String name = level.map(Level::name).orElse("item");
        Span place = whole && item.hasKey()
                ? parsed.source()
                        .span(item.content(), item.content() + item.key().length())
                : parsed.source()
                        .span(
                                item.content(),
                                new Lines(parsed).restOfLine(item.content()).to());
        String typed = "- "
                + parsed.text(
                        item.content(), place.source().lineSpan(item.number()).to());
        Problem problem = Problem.of(
                TextRules.READABLE_YAML,
                place,
                "",
                "a list item must begin with a hyphen"
                        + (whole ? " and a space" : ": the first line of this " + name + " is missing"),
                whole
                        ? Fix.replace(hyphen.span(), hyphen.text(), "write " + Quoted.line(typed))
                        : Fix.advice("put the line above that begins with - " + first + ":, or a hyphen before "
                                + item.key()));
        return new Mended(problem, List.of(hyphen), List.of(item), following, whole);
    }
}
