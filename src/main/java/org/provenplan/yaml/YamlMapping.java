package org.provenplan.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.source.Span;

/** Keys and their values, in the order written; each key stands once. */
public final class YamlMapping implements YamlNode {
    private final Span span;
    private final List<Entry> entries;
    private final Map<String, Entry> byKey = new HashMap<>();
    private final boolean partial;

    /**
     * Keys and values as they stand in a file.
     *
     * @param span from the first key to the end of the last value, braces included
     * @param entries the keys and values
     * @param partial whether something in it could not be taken over (a merge key), so that a key that is absent
     *     may yet have been meant to be there
     */
    public YamlMapping(Span span, List<Entry> entries, boolean partial) {
        this.span = span;
        this.entries = List.copyOf(entries);
        this.partial = partial;
        for (Entry entry : entries) {
            byKey.putIfAbsent(entry.key().text(), entry);
        }
    }

    /** One key and its value. */
    public record Entry(YamlScalar key, YamlNode value) {
        /** Whether no colon stands behind the key: in braces, a comma within a text makes one of what follows it. */
        public boolean hasNoColon() {
            int to = key.span().to();
            String text = key.span().source().text();
            while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            boolean nothing = value.span().from() == value.span().to();
            return nothing && to < text.length() && (text.charAt(to) == ',' || text.charAt(to) == '}');
        }
    }

    @Override
    public Span span() {
        return span;
    }

    public List<Entry> entries() {
        return entries;
    }

    public boolean partial() {
        return partial;
    }

    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<YamlNode> value(String key) {
        Entry entry = byKey.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }
}
