package org.provenplan.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;

/** Who owns the items of a plan or helps with them, so that nobody excuses what is their own. */
final class WaivedWork {
    private final Plan plan;
    private final PeopleRegister register;
    private final Map<String, Set<String>> people = new HashMap<>();

    WaivedWork(Plan plan) {
        this.plan = plan;
        this.register = plan.register();
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                Set<String> own = workers(action);
                add(action.id(), own);
                add(finding.id(), own);
                action.evidence().forEach(piece -> add(piece.id(), own));
                plan.measuresOf(finding, action).forEach(measure -> add(measure.id(), own));
            }
        }
        plan.checks().forEach(check -> add(check.text("id"), named(List.of(check.text("owner")))));
        for (Fields demand : plan.enforcement()) {
            for (Field<String> finding : demand.<String>values("findings")) {
                add(demand.text("id"), people.getOrDefault(finding.orElse(""), Set.of()));
            }
        }
    }

    /** Whether a person, under whatever id, is one of those who work on an item. */
    boolean isOf(String person, String item) {
        return people.getOrDefault(item, Set.of()).stream().anyMatch(worker -> isSame(worker, person));
    }

    private Set<String> workers(Action action) {
        Set<String> own = named(List.of(action.fields().text("owner")));
        own.addAll(named(action.fields().values("contributors")));
        action.fields().each("steps").forEach(step -> own.addAll(named(List.of(step.text("by")))));
        return own;
    }

    private Set<String> named(List<Field<String>> fields) {
        Set<String> ids = new HashSet<>();
        for (Field<String> field : fields) {
            field.value().ifPresent(text -> ids.add(register.person(text).orElse(text)));
        }
        return ids;
    }

    private void add(Field<String> item, Set<String> workers) {
        item.value().ifPresent(id -> people.computeIfAbsent(id, none -> new HashSet<>())
                .addAll(workers));
    }

    /** The register may hold a person twice. */
    private boolean isSame(String one, String other) {
        return one.equals(other) || (!name(one).isEmpty() && name(one).equals(name(other)));
    }

    private String name(String id) {
        Person person = plan.people().get(id);
        return person == null ? "" : person.name().orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
