package org.provenplan.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.WaiverInForce;
import org.provenplan.format.PlainText;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Item;
import org.provenplan.plan.Plan;
import org.provenplan.source.Span;

/** The waivers of one plan, in force or not. */
final class Exceptions {
    private final Plan plan;
    private final PlanWords words;
    private final List<WaiverInForce> waivers;

    /** @param waivers those of the plan that are in force */
    Exceptions(Scope scope, List<WaiverInForce> waivers) {
        this.plan = scope.plan();
        this.words = scope.words();
        this.waivers = waivers;
    }

    List<PlanPart.Kept> inForce() {
        return waivers.stream().map(this::part).toList();
    }

    /** Those that are written down and hide nothing. */
    List<Entry> others() {
        Set<Span> inForce = new HashSet<>();
        waivers.forEach(waiver -> inForce.add(waiver.place()));
        List<Fields> others = new ArrayList<>();
        for (Fields waiver : plan.fields().each("waivers")) {
            if (!inForce.contains(waiver.text("rule").place())) {
                others.add(waiver);
            }
        }
        return new Logs(words).waivers(others);
    }

    private PlanPart.Kept part(WaiverInForce waiver) {
        Span place = waiver.place();
        return new PlanPart.Kept(
                waiver.rule() + " for " + titleOf(waiver.item()),
                new Facts()
                        .add("Reason", words.typed(waiver.terms().reason()))
                        .add("Approved by", words.typed(waiver.terms().approver()))
                        .add(
                                "Ends",
                                DateInWords.of(waiver.terms().expires()) + ", "
                                        + Words.distance(
                                                words.asOf(), waiver.terms().expires()))
                        .add("Hides", hides(waiver))
                        .add(
                                "Recorded in",
                                PlainText.oneLine(place.source().file()) + ", line "
                                        + place.start().line())
                        .list());
    }

    private String titleOf(String id) {
        for (Item item : plan.items()) {
            if (item.id().is((Object) id)) {
                return words.title(item.title(), id);
            }
        }
        return plan.id().is((Object) id) ? words.title(plan.title(), id) : id;
    }

    private static String hides(WaiverInForce waiver) {
        if (!waiver.checked()) {
            return "not known, as its rule was not checked";
        }
        return waiver.hides() == 0 ? "nothing" : Words.count(waiver.hides(), "diagnostic");
    }
}
