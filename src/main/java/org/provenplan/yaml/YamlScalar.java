package org.provenplan.yaml;

import java.util.Set;
import org.provenplan.source.Span;

/**
 * A single value: text, a number, a date, or nothing.
 *
 * @param span where it stands, quotes included; empty for a key with nothing after it
 * @param text what it says, quotes and escapes resolved
 * @param style how it was written
 */
public record YamlScalar(Span span, String text, Style style) implements YamlNode {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    /** How a scalar was written. */
    public enum Style {
        PLAIN,
        QUOTED,
        BLOCK,
        /** Not as YAML would have it, and taken as the text that it is meant to be: the reader has said so. */
        MENDED,
        /** {@code *name}: what it stands for was not read, and the reader has said so. */
        ALIAS
    }

    /** Whether nothing was written: an empty place, {@code ~} or {@code null}; quoted, those are text. */
    public boolean isNothing() {
        return style == Style.PLAIN && NOTHING.contains(text);
    }
}
