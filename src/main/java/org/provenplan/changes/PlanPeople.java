package org.provenplan.changes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.changes.ItemChange.ChangedValue;
import org.provenplan.plan.Person;

/** Tells who came into a plan, who left it, and who governs it. */
final class PlanPeople {
    private static final String PEOPLE = "people.";
    private static final Set<String> OFFICES = Set.of("governance.accountable", "governance.escalate-to");

    private final Teller teller;
    private final PlanVersions versions;

    PlanPeople(Teller teller, PlanVersions versions) {
        this.teller = teller;
        this.versions = versions;
    }

    void tell(Difference difference) {
        for (ChangedValue value : difference.takeAll(OFFICES::contains)) {
            String office = value.field().equals("governance.accountable") ? "accountable" : "escalates to";
            teller.tell(ChangeGroup.PEOPLE, teller.phrases().moved(office, value), value);
        }
        List<ChangedValue> values = difference.takeAll(key -> key.startsWith(PEOPLE));
        Set<String> ids = new LinkedHashSet<>();
        values.forEach(value -> ids.add(id(value)));
        for (String id : ids) {
            List<ChangedValue> own =
                    values.stream().filter(value -> id(value).equals(id)).toList();
            teller.tell(ChangeGroup.PEOPLE, told(id, own), own, Optional.empty());
        }
    }

    private static String id(ChangedValue value) {
        return value.field().substring(PEOPLE.length(), value.field().lastIndexOf('.'));
    }

    private String told(String id, List<ChangedValue> values) {
        Optional<Person> now = versions.now().person(id);
        Optional<Person> then = versions.then().flatMap(plan -> plan.person(id));
        String name = teller.phrases().name(id);
        if (then.isEmpty()) {
            return name + " added"
                    + now.flatMap(person -> person.fields().text("role").value())
                            .map(role -> ", " + role)
                            .orElse("");
        }
        if (now.isEmpty()) {
            return name + " taken out";
        }
        List<String> parts = values.stream()
                .map(value -> {
                    String key = value.field().substring(value.field().lastIndexOf('.') + 1);
                    return teller.phrases().moved(key, value);
                })
                .toList();
        return name + ": " + String.join("; ", parts);
    }
}
