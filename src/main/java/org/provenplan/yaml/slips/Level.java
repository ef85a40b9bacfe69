package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that may stand in one mapping of a kind of file, so that a line that has lost its place can be given it back.
 *
 * @param name what such a mapping is called: {@code action}
 * @param keys what stands behind each key, in the order of the format
 * @param others what stands behind keys that the author chooses; empty where none may be chosen
 */
public record Level(String name, Map<String, Content> keys, Optional<Content> others) {
    /**
     * What stands behind a key.
     *
     * @param list whether a list of it does
     * @param level the mapping; empty for single values
     */
    public record Content(boolean list, Optional<Level> level) {
        boolean isMapping() {
            return !list && level.isPresent();
        }

        private boolean takes(LayoutLine line, List<String> below) {
            if (level.isEmpty() || below.isEmpty()) {
                return level.isEmpty() && below.isEmpty();
            }
            Optional<Level> chosen = level.get().others().flatMap(Content::level);
            return level.get().others().isPresent()
                    ? line.opensBraces()
                            && chosen.filter(entry -> entry.hasAll(line.keysInBraces()))
                                    .isPresent()
                    : level.get().hasAll(below);
        }

        boolean accepts(String key) {
            return level.isEmpty() || level.get().has(key);
        }
    }

    /** A key that the author chose is not named like those that stand below it. */
    boolean has(String key) {
        return keys.containsKey(key)
                || others.filter(content -> content.level().isEmpty()
                                || !content.level().get().keys().containsKey(key))
                        .isPresent();
    }

    boolean hasAll(List<String> some) {
        return some.stream().allMatch(this::has);
    }

    Optional<Content> content(String key) {
        Content known = keys.get(key);
        return known == null ? others : Optional.of(known);
    }

    /** The keys below which a line with some keys may stand, or one that an author's key begins and that has them in braces. */
    List<String> parentsOf(LayoutLine line, List<String> below) {
        List<String> parents = new ArrayList<>();
        keys.forEach((key, content) -> {
            if (content.list() == line.hyphen() && content.takes(line, below)) {
                parents.add(key);
            }
        });
        return parents;
    }
}
