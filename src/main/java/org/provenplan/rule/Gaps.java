package org.provenplan.rule;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.source.Span;
import org.provenplan.wording.AndList;

/** What a mapping still has to say, reported as one: at the one thing that is missing, or else at the mapping. */
public final class Gaps {
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
    public Gaps(String key) {
        this.key = key;
    }

    public void look(Fields within, String wanted, String asks) {
        if (LeftOpen.orMissing(within, wanted)) {
            ask(within, wanted, asks);
        }
    }

    /** Something that is not said, or not enough of it. */
    public void ask(Fields within, String wanted, String asks) {
        gaps.add(new Gap(within.field(wanted), asks, wanted + ": " + example(within, wanted)));
    }

    /** Looks into a mapping that stands in it behind a key. */
    public void lookBelow(String parent, Fields within, String wanted, String asks) {
        if (LeftOpen.orMissing(within, wanted)) {
            String typed = parent + ": {" + wanted + ": " + example(within, wanted) + "}";
            gaps.add(new Gap(within.field(wanted), asks, typed));
        }
    }

    /**
     * Reports them, if there are any.
     *
     * @param place where the mapping is, or should be
     * @param otherwise what else one may do, as the end of a sentence; may be empty
     */
    public void reportTo(Report report, Span place, String otherwise) {
        if (gaps.isEmpty()) {
            return;
        }
        Gap first = gaps.get(0);
        boolean single = gaps.size() == 1;
        report.at(
                single ? first.field().place() : place,
                single ? first.field().key() : key,
                (single ? first.field().key() : key) + " must say "
                        + AndList.of(gaps.stream().map(Gap::asks).toList())
                        + (single ? Quotation.leftOpen(first.field()) : ""),
                (single && first.field().isPresent() ? "write" : "add") + (single ? " it" : " them")
                        + " in your own words, such as "
                        + AndList.of(gaps.stream().map(Gap::typed).toList()) + otherwise);
    }

    private static String example(Fields within, String key) {
        return within.shape().field(key).orElseThrow().exampleWithoutNames();
    }
}
