package org.provenplan.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.check.CheckResult;
import org.provenplan.duty.PersonName;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;

/** The findings, actions and people of some plans, to understand which of them are meant. */
final class NamedItems {
    private final Map<String, Set<String>> people = new LinkedHashMap<>();
    /** The same by their names however they are spaced or capitalised. */
    private final Map<String, Set<String>> alike = new LinkedHashMap<>();

    private final Map<String, Set<String>> findings = new LinkedHashMap<>();
    private final Map<String, Set<String>> actions = new LinkedHashMap<>();

    NamedItems(CheckResult result) {
        result.plans().stream().flatMap(plan -> plan.plan().stream()).forEach(this::addAll);
    }

    private void addAll(Plan plan) {
        for (Person person : plan.people().values()) {
            add(people, person.id(), person.id());
            person.name().value().ifPresent(name -> {
                add(people, name, person.id());
                add(alike, PersonName.normal(name), person.id());
            });
        }
        for (Finding finding : plan.writtenFindings()) {
            add(findings, finding.id());
            for (Action action : finding.actions()) {
                add(actions, action.id());
                add(people, action.owner());
            }
        }
    }

    private static void add(Map<String, Set<String>> named, Field<String> id) {
        id.value().ifPresent(text -> add(named, text, text));
    }

    private static void add(Map<String, Set<String>> named, String name, String id) {
        named.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(id);
    }

    /**
     * The ids of people who are named by their ids or their names.
     *
     * @throws CommandFailure if no plan knows one
     */
    Set<String> people(List<String> words) {
        Set<String> ids = new LinkedHashSet<>();
        for (String word : words) {
            Set<String> meant = alike.getOrDefault(PersonName.normal(word), Set.of());
            ids.addAll(
                    meant.isEmpty() ? known(SelectionOptions.OWNER, "a person", List.of(word.strip()), people) : meant);
        }
        return ids;
    }

    /**
     * The ids of findings.
     *
     * @throws CommandFailure if no plan has one
     */
    Set<String> findings(List<String> words) {
        return known(SelectionOptions.FINDING, "a finding", words, findings);
    }

    /**
     * The ids of actions.
     *
     * @throws CommandFailure if no plan has one
     */
    Set<String> actions(List<String> words) {
        return known(SelectionOptions.ACTION, "an action", words, actions);
    }

    private static Set<String> known(
            CommandPage.ValueOption option, String kind, List<String> words, Map<String, Set<String>> named) {
        Set<String> ids = new LinkedHashSet<>();
        for (String word : words) {
            if (!named.containsKey(word)) {
                throw CommandFailure.usage(option.name() + " must name " + kind + " of these plans, and there is no \""
                        + Typed.shown(word) + "\"" + Typed.meant(word, named.keySet()) + ".");
            }
            ids.addAll(named.get(word));
        }
        return ids;
    }
}
