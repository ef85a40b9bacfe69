package org.provenplan.rules.measures;

import java.util.List;
import org.provenplan.diagnostic.Fix;
import org.provenplan.plan.Field;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlSequence;

/** Turns a list round: its items change places, what stands between them stays. */
final class ListReversal {
    private ListReversal() {}

    /** The edit; where comments stand between the items, only a person knows where they belong. */
    static Fix fix(Field<?> list, String sentence) {
        return list.node().orElse(null) instanceof YamlSequence sequence
                ? reversed(sequence.items(), sentence)
                : Fix.advice(sentence);
    }

    private static Fix reversed(List<YamlNode> items, String sentence) {
        Span first = items.get(0).span();
        SourceText source = first.source();
        StringBuilder text = new StringBuilder();
        boolean plain = true;
        int end = first.from();
        for (int i = 0; i < items.size(); i++) {
            Span item = items.get(i).span();
            String between = source.text().substring(end, item.from());
            plain &= between.matches("[\\s,-]*") && item.text().indexOf('#') < 0;
            text.append(between).append(items.get(items.size() - 1 - i).span().text());
            end = item.to();
        }
        return Fix.replaceIf(plain, source.span(first.from(), end), text.toString(), sentence);
    }
}
