package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.provenplan.diagnostic.Problem;

/**
 * Lines that have lost their place: a hyphen, a colon, a key above them, or some of their indentation. What the keys of the
 * format allow tells where they belong. A line that has a place of its own is left there.
 */
final class Layout {
    private final ParsedText parsed;
    private final Lines lines;
    private final OpenLevels levels;
    private final LostHyphen hyphens;
    private final LostParent parents;
    private final List<Problem> problems = new ArrayList<>();
    private Shift shift = Shift.NONE;
    private boolean certain = true;

    private Layout(ParsedText parsed, Level root) {
        this.parsed = parsed;
        this.lines = new Lines(parsed);
        this.levels = new OpenLevels(root, rootColumn(root));
        this.hyphens = new LostHyphen(parsed, levels);
        this.parents = new LostParent(parsed, levels);
    }

    /** Puts what was meant in the place of such lines, and tells of each. */
    static Layout mend(ParsedText parsed, Level root) {
        Layout layout = new Layout(parsed, root);
        layout.mend();
        return layout;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether all that the author wrote is known for what it is. */
    boolean isCertain() {
        return certain;
    }

    private void mend() {
        int number = 1;
        while (number <= parsed.source().lineCount()) {
            LayoutLine line = LayoutLine.of(parsed, number);
            boolean content = !lines.isBlank(number) && !line.beginsWith('#') && !line.beginsWith('%');
            if (content && !parsed.text(line.first(), line.span().to()).startsWith("---")) {
                take(line);
                number = ValueEnd.of(parsed, line);
            }
            number++;
        }
        endShift();
    }

    /** The first column in which two of the file's keys stand, or else its first line begins. */
    private int rootColumn(Level root) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int first = -1;
        for (int number = lines.next(0); number <= parsed.source().lineCount(); number = lines.next(number)) {
            LayoutLine line = LayoutLine.of(parsed, number);
            if (!line.hyphen() && line.hasKey()) {
                first = first < 0 ? line.column() : first;
                counts.merge(line.column(), root.keys().containsKey(line.key()) ? 1 : 0, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Math.max(0, first));
    }

    private void take(LayoutLine line) {
        LayoutLine moved = shift.applyTo(line, levels);
        if (moved.column() != line.column()) {
            shift.take(line);
            inBrackets(moved);
            levels.enter(moved);
        } else if (isRight(line)) {
            leave(line);
        } else {
            mend(line);
        }
    }

    private boolean isRight(LayoutLine line) {
        return levels.fits(line)
                && !parents.isForeign(line)
                && LostColon.find(parsed, line, levels).isEmpty()
                && LostBracket.find(parsed, line, levels).isEmpty()
                && WrongIndent.first(parsed, line, levels).isEmpty();
    }

    /** A line that stands where it belongs, or where nobody can tell. */
    private void leave(LayoutLine line) {
        if (!shift.covers(line)) {
            endShift();
        }
        if (line.touchesHyphen()) {
            shift = Shift.silent(parsed, line.at(line.column() + 1), 1);
        }
        inBrackets(line);
        levels.enter(line);
    }

    private void inBrackets(LayoutLine line) {
        Optional<Level> level =
                line.hasKey() ? levels.content(line).flatMap(Level.Content::level) : levels.itemsAt(line);
        if (!line.isOpen() && Brackets.opens(parsed.at(line.value())) && level.isPresent()) {
            int end = parsed.source().lineSpan(ValueEnd.of(parsed, line)).to();
            FlowKeys.mend(parsed, line.value(), end, level, problems);
        }
    }

    private void mend(LayoutLine line) {
        Optional<Mended> colon = LostColon.find(parsed, line, levels);
        Optional<Mended> mended = colon.or(() -> LostBracket.find(parsed, line, levels))
                .or(() -> LostKey.find(parsed, line, levels))
                .or(() -> hyphens.find(line));
        if (mended.isPresent()) {
            endShift();
            apply(mended.get());
            return;
        }
        Optional<LayoutLine> target =
                WrongIndent.first(parsed, line, levels).or(() -> WrongIndent.target(parsed, line, levels));
        Optional<Mended> parent =
                target.isPresent() ? Optional.empty() : hyphens.withoutKey(line).or(() -> parents.find(line));
        if (parent.isPresent()) {
            endShift();
            apply(parent.get());
        } else if (target.isPresent()) {
            endShift();
            shift = Shift.begin(parsed, line, target.get(), levels);
            levels.enter(target.get());
        } else {
            leave(line);
        }
    }

    private void apply(Mended mended) {
        mended.alterations().forEach(alteration -> parsed.alter(alteration.span(), alteration.text()));
        problems.add(mended.problem());
        certain &= mended.certain();
        mended.lines().forEach(levels::enter);
        if (mended.following() != 0) {
            LayoutLine last = mended.lines().get(mended.lines().size() - 1);
            shift = Shift.silent(parsed, last, mended.following());
        }
    }

    private void endShift() {
        shift.end().ifPresent(problems::add);
        shift = Shift.NONE;
    }
}
