package org.provenplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.source.SourceText;

/** An improvement plan as read, complete or not. Compared by identity. */
public final class Plan {
    private static final String DEFAULT_FRAMEWORK = "cqc-saf";

    private final Fields fields;
    private final List<Finding> findings;
    private final List<Finding> writtenFindings;
    private final List<SourceText> sources;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private List<SingleValue> singleValues;
    private PeopleRegister register;

    Plan(Fields written, List<Finding> findings, List<SourceText> sources, SharedPeople shared) {
        this.fields = shared.addedTo(written);
        this.findings = MergedFindings.counting(findings);
        this.writtenFindings = List.copyOf(findings);
        this.sources = List.copyOf(sources);
        for (Map.Entry<String, Field<Fields>> person :
                fields.<Fields>entries("people").entrySet()) {
            if (person.getValue().isPresent()) {
                String id = person.getKey();
                Fields said = person.getValue().get();
                people.put(id, new Person(id, said, shared.besides(id, said)));
            }
        }
        for (Finding finding : this.findings) {
            actions.addAll(finding.actions());
            measures.addAll(finding.measures());
        }
    }

    /** The top level. */
    public Fields fields() {
        return fields;
    }

    /**
     * Those that count, in the order written; in the folder form those of the files follow in the order of their names. One
     * that was merged into another is no more than a part of that.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** All of them as they were written, those that were merged into others included. */
    public List<Finding> writtenFindings() {
        return writtenFindings;
    }

    /** The files it was read from, the plan file first, those with readings last. */
    public List<SourceText> sources() {
        return sources;
    }

    /** The plan file, as shown to people. */
    public String file() {
        return sources.get(0).file();
    }

    public Field<String> id() {
        return fields.text("id");
    }

    public Field<String> title() {
        return fields.text("title");
    }

    /** The id of the framework that its codes come from. */
    public String framework() {
        return fields.text("framework").orElse(DEFAULT_FRAMEWORK);
    }

    public PlanStatus status() {
        return fields.<PlanStatus>word("status").orElse(PlanStatus.ACTIVE);
    }

    /** Whether somebody still works by it, whatever it calls itself. */
    public boolean isRunning() {
        return switch (status()) {
            case ACTIVE -> true;
            case DRAFT ->
                actions().stream().anyMatch(action -> action.isOwed() && action.status() != ActionStatus.PLANNED);
            case CLOSED -> actions().stream().anyMatch(Action::isOwed);
        };
    }

    public Optional<Fields> service() {
        return fields.inner("service");
    }

    public Optional<Fields> inspection() {
        return fields.inner("inspection");
    }

    public Optional<Fields> governance() {
        return fields.inner("governance");
    }

    /** The register of people by their ids, in the order written. */
    public Map<String, Person> people() {
        return Collections.unmodifiableMap(people);
    }

    /** The same, asked whom somebody meant; made once for all who ask. */
    public synchronized PeopleRegister register() {
        if (register == null) {
            register = new PeopleRegister(this);
        }
        return register;
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** What to call somebody in a report: the registered name, or the id as typed. */
    public String nameOf(String id) {
        return person(id).flatMap(person -> person.name().value()).orElse(id);
    }

    public List<Fields> checks() {
        return fields.each("checks");
    }

    public List<Fields> enforcement() {
        return fields.each("enforcement");
    }

    public List<Action> actions() {
        return Collections.unmodifiableList(actions);
    }

    public List<Measure> measures() {
        return Collections.unmodifiableList(measures);
    }

    /** Every single value of the plan: looking for them takes as long as some rules do, so it is done once, when one asks. */
    synchronized List<SingleValue> singleValues() {
        if (singleValues == null) {
            singleValues = SingleValue.all(this);
        }
        return singleValues;
    }

    /** Findings, measures, actions and evidence, which share one set of ids, in the order written. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Finding finding : writtenFindings) {
            items.add(finding);
            items.addAll(finding.measures());
            for (Action action : finding.actions()) {
                items.add(action);
                items.addAll(action.evidence());
            }
        }
        return items;
    }

    /** The measures an action must move: those it names, from any finding, or all of its own finding. */
    public List<Measure> measuresOf(Finding finding, Action action) {
        if (!action.fields().has("measures")) {
            return finding.measures();
        }
        List<Measure> named = new ArrayList<>();
        for (Measure measure : measures) {
            for (Field<String> id : action.measureIds()) {
                if (measure.id().isPresent() && id.is((Object) measure.id().get()) && !named.contains(measure)) {
                    named.add(measure);
                }
            }
        }
        return named;
    }

    /** Those of them that count: what is withdrawn does not, unless the action had been closed by then. */
    public List<Measure> countedMeasuresOf(Finding finding, Action action) {
        LocalDate closed =
                action.status() == ActionStatus.CLOSED ? action.closedOn().orElse(LocalDate.MAX) : LocalDate.MAX;
        return measuresOf(finding, action).stream()
                .filter(measure -> measure.countedOn(closed))
                .toList();
    }
}
