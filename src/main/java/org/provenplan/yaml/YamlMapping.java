package org.provenplan.yaml;

import java.util.List;
import java.util.Optional;
import org.provenplan.source.Span;

/**
 * Keys and their values, in the order written; each key stands once.
 *
 * @param span from the first key to the end of the last value, braces included
 * @param entries the keys and values
 * @param partial whether something in it could not be taken over (a merge key), so that a key that is absent
 *     may yet have been meant to be there
 */
public record YamlMapping(Span span, List<Entry> entries, boolean partial) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** One key and its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    public Optional<Entry> entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    public Optional<YamlNode> value(String key) {
        return entry(key).map(Entry::value);
    }
}
