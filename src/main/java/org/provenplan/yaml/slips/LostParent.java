package org.provenplan.yaml.slips;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Lines below a key that is not there. */
final class LostParent {
    private final ParsedText parsed;
    private final OpenLevels levels;

    LostParent(ParsedText parsed, OpenLevels levels) {
        this.parsed = parsed;
        this.levels = levels;
    }

    /** Whether an item stands in a list that its keys don't belong in, and has another place. */
    boolean isForeign(LayoutLine line) {
        OpenLevel top = levels.innermost();
        if (!line.hyphen() || (top.opens() && OpenLevels.isBelow(line, top))) {
            return false;
        }
        Optional<Level> level = levels.list(line.column()).flatMap(OpenLevel::level);
        boolean foreign =
                level.isPresent() && (line.isTextItem() || !level.get().hasAll(line.keys(parsed)));
        return foreign
                && (WrongIndent.target(parsed, line, levels).isPresent()
                        || find(line).isPresent());
    }

    Optional<Mended> find(LayoutLine line) {
        List<String> keys = line.keys(parsed);
        OpenLevel parent = parent(line);
        if (parent.level().isEmpty() || parent.column() > line.column() || (keys.isEmpty() && !line.isTextItem())) {
            return Optional.empty();
        }
        OpenLevel top = levels.innermost();
        boolean belowKey = top.opens() && OpenLevels.isBelow(line, top);
        boolean amongKeys = !line.hyphen()
                && levels.mapping(line.column())
                        .filter(mapping -> keys.size() < 2 || keys.stream().allMatch(mapping::misses))
                        .isPresent();
        if (amongKeys || (belowKey && !asksForChosenKeys(top))) {
            return Optional.empty();
        }
        if (belowKey) {
            Optional<Level> chosen = top.lastContent().flatMap(Level.Content::level);
            Optional<Level> below = chosen.flatMap(Level::others).flatMap(Level.Content::level);
            return below.filter(level -> !line.hyphen() && level.hasAll(keys))
                    .map(level -> entry(line, top.column() + 2, level));
        }
        Optional<Level> entry = parent.level().get().others().flatMap(Level.Content::level);
        if (!line.hyphen() && entry.filter(level -> level.hasAll(keys)).isPresent()) {
            return Optional.of(entry(line, parent.column(), entry.get()));
        }
        List<String> candidates = parent.level().get().parentsOf(line, keys).stream()
                .filter(parent::misses)
                .toList();
        boolean told = candidates.size() == 1 || (!candidates.isEmpty() && !line.isTextItem());
        return told ? Optional.of(mended(line, parent, candidates)) : Optional.empty();
    }

    /** Whether keys that an author chooses, such as the ids of people, stand below a key. */
    private static boolean asksForChosenKeys(OpenLevel opened) {
        return opened.lastContent()
                .flatMap(Level.Content::level)
                .flatMap(Level::others)
                .isPresent();
    }

    /** The mapping whose key is missing above the line. */
    private OpenLevel parent(LayoutLine line) {
        List<OpenLevel> open = levels.all();
        for (int i = open.size() - 1; i > 0; i--) {
            OpenLevel level = open.get(i);
            boolean outside = level.column() < line.column() || (line.hyphen() && level.column() == line.column());
            if (!level.isList() && outside) {
                return level;
            }
        }
        return open.get(0);
    }

    private Mended mended(LayoutLine line, OpenLevel parent, List<String> candidates) {
        String key = candidates.get(0);
        boolean certain = candidates.size() == 1;
        String fix = certain
                ? "put the line " + key + ": above it"
                : "put the key above it, such as " + key + ": (or "
                        + String.join(":, ", candidates.subList(1, candidates.size())) + ":)";
        String what = line.hyphen() ? "this list" : "this line";
        return below(
                line, parent.column(), key, "the key that " + what + " belongs to must stand above it", fix, certain);
    }

    /** Below a key that an author chooses, nobody else can know which. */
    private Mended entry(LayoutLine line, int column, Level entry) {
        return below(
                line,
                column,
                "unnamed",
                "the id of the " + entry.name() + " that this line is about must stand above it",
                "put a line above it with that id and a colon",
                false);
    }

    private Mended below(LayoutLine line, int column, String key, String message, String fix, boolean certain) {
        SourceText source = parsed.source();
        int from = line.span().from();
        int to = line.span().to();
        LayoutLine put = new LayoutLine(line.span(), column, false, to, column, key, to);
        Span place = new Lines(parsed).restOfLine(line.first());
        String text = " ".repeat(column) + key + ":\n";
        Fix cure =
                certain ? Fix.insert(source.span(from, to), text.replace("\n", lineEnd(source)), fix) : Fix.advice(fix);
        return new Mended(
                Problem.of(TextRules.READABLE_YAML, place, "", message, cure),
                List.of(new Mended.Alteration(source.span(from, from), text)),
                List.of(put, line),
                0,
                certain);
    }

    private static String lineEnd(SourceText source) {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }
}
