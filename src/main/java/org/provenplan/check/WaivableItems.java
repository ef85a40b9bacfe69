package org.provenplan.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Item;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** What a plan's waivers may be for: whatever a diagnostic can name as its item. */
final class WaivableItems {
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> proofs = new HashSet<>();
    private final Plan plan;
    private final WaivedWork work;
    private boolean allRead;

    WaivableItems(Plan plan) {
        this.plan = plan;
        this.work = new WaivedWork(plan);
        allRead = !plan.writtenFindings().isEmpty();
        plan.items().forEach(item -> add(item.id()));
        plan.checks().forEach(check -> add(check.text("id")));
        plan.enforcement().forEach(demand -> add(demand.text("id")));
        add(plan.id());
        for (Action action : plan.actions()) {
            if (action.status() == ActionStatus.CLOSED) {
                addProof(action);
                action.evidence().forEach(this::addProof);
            }
        }
    }

    /** In the order of the plan, which comes last itself. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** Whether no id was written that could not be read, and may be the very one that seems missing. */
    boolean areAllRead() {
        return allRead;
    }

    /** Whether an id is that of a closed action or of a piece of its evidence. */
    boolean isPartOfClosure(String id) {
        return proofs.contains(id);
    }

    /** Whoever has an id in the register; empty where nobody has. */
    Optional<Person> person(String id) {
        return Optional.ofNullable(plan.people().get(id));
    }

    /** Whether a person, under whatever id, owns what has an id, or helps with it. */
    boolean isWorkOf(String person, String id) {
        return work.isOf(person, id);
    }

    private void add(Field<String> id) {
        id.value().ifPresent(ids::add);
        allRead &= !id.isMalformed();
    }

    private void addProof(Item item) {
        item.id().value().ifPresent(proofs::add);
    }
}
