package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlTree;
import org.provenplan.yaml.slips.TextRules;

/** Binds a file that is no plan to a table of keys of its own, as plans are bound to theirs. */
public final class ShapeReader {
    private final MappingShape shape;
    private final String begin;

    /**
     * What was read.
     *
     * @param fields the top level; empty where that is no mapping
     * @param problems everything found while reading
     */
    public record Reading(Optional<Fields> fields, List<Problem> problems) {}

    /**
     * @param shape the top level of such a file
     * @param begin what to type first in one that holds nothing
     */
    public ShapeReader(MappingShape shape, String begin) {
        this.shape = shape;
        this.begin = begin;
    }

    /** Binds what was read; never fails, however little that is. */
    public Reading read(YamlTree tree) {
        Problems problems = new Problems();
        YamlNode root = tree.root().orElse(null);
        Optional<Fields> fields = Optional.empty();
        if (root instanceof YamlMapping mapping) {
            ShapeFamily family = new ShapeFamily(shape, List.of());
            Binder binder = new Binder(problems, ReadingsFiles.NONE, family, tree.damaged());
            fields = Optional.of(binder.item(shape, mapping));
        } else if (!tree.damaged()) {
            boolean empty = root == null || (root instanceof YamlScalar scalar && scalar.isNothing());
            problems.add(
                    TextRules.READABLE_YAML,
                    tree.source().lineSpan(empty ? 1 : root.span().start().line()),
                    "",
                    "the file must hold " + shape.withArticle() + (empty ? ", but it is empty" : ", key by key"),
                    begin);
        }
        List<Problem> all = new ArrayList<>(tree.problems());
        all.addAll(problems.found());
        return new Reading(fields, all);
    }
}
