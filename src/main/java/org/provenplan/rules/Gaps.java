package org.provenplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.rule.Report;
import org.provenplan.source.Span;

/** What a mapping still has to say, reported as one: at the one thing that is missing, or else at the mapping. */
final class Gaps {
    private final String key;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * One thing that is not said.
     *
     * @param asks what it is, as the end of a sentence: "who closed it"
     * @param typed an example of saying it
     */
    private record Gap(Field<?> field, String asks, String typed) {}

    /** @param key the mapping's */
    Gaps(String key) {
        this.key = key;
    }

    void look(Fields within, String wanted, String asks) {
        look(within, wanted, asks, wanted + ": " + example(within, wanted));
    }

    /** Looks into a mapping that stands in it behind a key. */
    void lookBelow(String parent, Fields within, String wanted, String asks) {
        look(within, wanted, asks, parent + ": {" + wanted + ": " + example(within, wanted) + "}");
    }

    private void look(Fields within, String wanted, String asks, String typed) {
        Field<?> field = within.field(wanted);
        if (LeftOpen.orMissing(within, wanted)) {
            gaps.add(new Gap(field, asks, typed));
        }
    }

    /**
     * Reports them, if there are any.
     *
     * @param place where the mapping is, or should be
     * @param otherwise what else one may do, as the end of a sentence; may be empty
     */
    void reportTo(Report report, Span place, String otherwise) {
        if (gaps.isEmpty()) {
            return;
        }
        Gap first = gaps.get(0);
        boolean single = gaps.size() == 1;
        report.at(
                single ? first.field().place() : place,
                single ? first.field().key() : key,
                (single ? first.field().key() : key) + " must say "
                        + listed(gaps.stream().map(Gap::asks).toList())
                        + (single ? Quotation.leftOpen(first.field()) : ""),
                (single && first.field().isPresent() ? "write" : "add") + ", in your own words, "
                        + listed(gaps.stream().map(Gap::typed).toList()) + otherwise);
    }

    private static String example(Fields within, String key) {
        return within.shape().field(key).orElseThrow().example();
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
