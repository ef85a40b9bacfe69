package org.provenplan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Item;
import org.provenplan.plan.Plan;
import org.provenplan.source.Span;

/**
 * The diagnostics of one plan, each at the innermost finding, action, measure or piece of evidence that its place lies in, or
 * else at the plan. Places are compared, not ids, which may be missing or stand twice.
 */
public final class PlacedDiagnostics {
    private final List<Diagnostic> all;
    private final List<Diagnostic> ofPlan = new ArrayList<>();
    private final Map<Fields, List<Diagnostic>> ofItems = new HashMap<>();

    /** @param all the diagnostics in the plan's files */
    public PlacedDiagnostics(CheckedPlan checked, Plan plan, List<Diagnostic> all) {
        this.all = all;
        List<Item> items = plan.items();
        for (Diagnostic diagnostic : all) {
            innermost(items, checked.inPlan(diagnostic.place()))
                    .map(item -> ofItems.computeIfAbsent(item.fields(), fields -> new ArrayList<>()))
                    .orElse(ofPlan)
                    .add(diagnostic);
        }
    }

    public List<Diagnostic> all() {
        return all;
    }

    /** Those that concern no item. */
    public List<Diagnostic> ofPlan() {
        return ofPlan;
    }

    /** Those that concern an item itself, not what lies inside it. */
    public List<Diagnostic> of(Item item) {
        return ofItems.getOrDefault(item.fields(), List.of());
    }

    private static Optional<Item> innermost(List<Item> items, Span place) {
        Item found = null;
        for (Item item : items) {
            Span span = item.fields().node().span();
            boolean encloses =
                    span.source() == place.source() && span.from() <= place.from() && place.from() < span.to();
            if (encloses && (found == null || found.fields().node().span().encloses(span))) {
                found = item;
            }
        }
        return Optional.ofNullable(found);
    }
}
