package org.provenplan.plan;

import java.util.Optional;
import java.util.function.Predicate;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlNode;

/**
 * What stands, or should stand, behind one key of the plan, and where.
 *
 * <p>A field is <em>missing</em> when nothing was written, <em>malformed</em> when what was written can't be taken (then that
 * has been reported, or is a named rule's to report), and <em>present</em> otherwise.
 */
public final class Field<T> {
    private final String key;
    private final T value;
    private final YamlNode node;
    private final Span place;
    private final boolean unknown;

    private Field(String key, T value, YamlNode node, Span place, boolean unknown) {
        this.key = key;
        this.value = value;
        this.node = node;
        this.place = place;
        this.unknown = unknown;
    }

    static <T> Field<T> present(String key, T value, YamlNode node) {
        return new Field<>(key, value, node, node.span(), false);
    }

    static <T> Field<T> malformed(String key, YamlNode node) {
        return new Field<>(key, null, node, node.span(), true);
    }

    static <T> Field<T> missing(String key, Span place) {
        return new Field<>(key, null, null, place, false);
    }

    /** Nothing was read here, but something may have been written: a merge key, a stretch that was left out. */
    static <T> Field<T> unread(String key, Span place) {
        return new Field<>(key, null, null, place, true);
    }

    /** The key as the format spells it. */
    public String key() {
        return key;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The value; throws where it is not present. */
    public T get() {
        return value().orElseThrow();
    }

    public T orElse(T otherwise) {
        return value == null ? otherwise : value;
    }

    /** What was written, whether or not it could be taken. */
    public Optional<YamlNode> node() {
        return Optional.ofNullable(node);
    }

    /** The value; for a missing one, the place to point at. */
    public Span place() {
        return place;
    }

    public boolean isPresent() {
        return value != null;
    }

    public boolean isMissing() {
        return value == null && !unknown;
    }

    public boolean isMalformed() {
        return value == null && unknown;
    }

    /** Whether it is present and the value satisfies a condition. */
    public boolean is(Predicate<? super T> condition) {
        return value != null && condition.test(value);
    }

    /** Whether it is present and equal to a value. */
    public boolean is(Object other) {
        return value != null && value.equals(other);
    }
}
