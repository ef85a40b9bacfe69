package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Fix;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.slips.Quoted;
import org.provenplan.yaml.slips.TextRules;

/**
 * Puts together what a comma split: in {@code {note: In use, on 12 of 14 shifts}} YAML makes a key of what follows the comma,
 * and the text before it loses its end.
 */
final class SplitTexts {
    private final MappingShape shape;
    private final Problems problems;
    private final List<YamlMapping.Entry> joined = new ArrayList<>();
    private YamlMapping.Entry last;
    /** Where the last entry's text ends, if it is split; its own value's end otherwise. */
    private Span end;

    private SplitTexts(MappingShape shape, Problems problems) {
        this.shape = shape;
        this.problems = problems;
    }

    /** The entries of a mapping, those that are the end of a text joined to it and reported. */
    static List<YamlMapping.Entry> join(MappingShape shape, YamlMapping mapping, Problems problems) {
        boolean braces =
                mapping.span().source().text().startsWith("{", mapping.span().from());
        return braces ? new SplitTexts(shape, problems).join(mapping.entries()) : mapping.entries();
    }

    private List<YamlMapping.Entry> join(List<YamlMapping.Entry> entries) {
        for (YamlMapping.Entry entry : entries) {
            if (last != null && goesOn() && isNoKey(entry)) {
                end = entry.hasNoColon() ? entry.key().span() : entry.value().span();
            } else {
                takeLast();
                last = entry;
                end = entry.value().span();
            }
        }
        takeLast();
        return joined;
    }

    /** Whether the last entry has a value that text can belong to. */
    private boolean goesOn() {
        return shape.field(last.key().text()).isPresent()
                && last.value() instanceof YamlScalar scalar
                && scalar.style() == YamlScalar.Style.PLAIN
                && !scalar.isNothing();
    }

    private boolean isNoKey(YamlMapping.Entry entry) {
        String key = entry.key().text();
        boolean text = entry.hasNoColon() || (key.indexOf(' ') > 0 && entry.value() instanceof YamlScalar);
        return text && shape.field(key).isEmpty();
    }

    private void takeLast() {
        if (last != null) {
            boolean split = end.from() > last.value().span().from();
            joined.add(split ? new YamlMapping.Entry(last.key(), whole()) : last);
        }
    }

    /** A text must be in quotes; of a number or a list, what binds it says what is wrong. */
    private YamlScalar whole() {
        String key = last.key().text();
        Span span = last.value().span().through(end);
        String text = span.text().replaceAll("\\s+", " ");
        if (!(shape.field(key).orElseThrow().value() instanceof ValueShape.Text)) {
            return new YamlScalar(span, text, YamlScalar.Style.PLAIN);
        }
        problems.add(
                TextRules.WHOLE_TEXT,
                span,
                key,
                key + " must be in quotes: a comma in braces ends the text",
                Fix.replaceIf(
                        span.start().line() == span.end().line(), span, Quoted.of(span.text()), Quoted.fix(key, text)));
        return new YamlScalar(span, text, YamlScalar.Style.MENDED);
    }
}
