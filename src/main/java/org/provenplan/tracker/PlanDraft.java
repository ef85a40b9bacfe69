package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.plan.PlanShape;
import org.provenplan.tracker.cells.Cell;

/** Makes a plan of a tracker. */
final class PlanDraft {
    private final Tracker tracker;
    private final FieldReader read;
    private final Ids ids = new Ids();

    PlanDraft(Tracker tracker) {
        this.tracker = tracker;
        this.read = new FieldReader(tracker.ledger());
    }

    /**
     * The plan.
     *
     * @param id its id
     * @param title what it is called where the tracker says nothing above its table
     */
    Draft draft(String id, String title) {
        List<Cell> around = tracker.around();
        TitleBlock block = new TitleBlock(tracker, read);
        Draft plan = new Draft(PlanShape.PLAN);
        plan.put("provenplan", new Draft.Field(new Draft.Whole(1), List.of()));
        plan.put("id", id);
        plan.put("title", block.title().orElse(title));
        plan.put("service", block.service());
        block.inspection().ifPresent(inspection -> plan.put("inspection", inspection));
        plan.put("governance", governance());
        People people = new People(naming(), around);
        Map<String, Draft> register = people.register();
        if (!register.isEmpty()) {
            plan.put("people", new Draft.Field(new Draft.Inner(register, Optional.empty()), List.of()));
        }
        ActionDraft actions = new ActionDraft(read, people, new ColourKey(around), ids);
        List<Draft> findings = new ArrayList<>();
        for (List<Entry> entries : concerns().values()) {
            findings.add(new FindingDraft(read, actions, ids, entries).draft());
        }
        plan.put("findings", findings);
        return plan;
    }

    private static Draft governance() {
        Draft governance = new Draft(PlanShape.GOVERNANCE);
        Stream.of("accountable", "forum", "review-every", "escalate-to").forEach(key -> governance.blank(key));
        return governance;
    }

    /** The cells that name people, and the parts of those that list as many as there are actions. */
    private List<Cell> naming() {
        List<Cell> naming = new ArrayList<>();
        for (Entry entry : tracker.entries()) {
            for (Cell cell : entry.all(Kind.OWNER)) {
                ItemList.marked(cell.text()).items().forEach(item -> naming.add(cell.saying(item)));
            }
        }
        return naming;
    }

    /** The entries by what they are about: the same concern in several rows is one. */
    private Map<String, List<Entry>> concerns() {
        Map<String, List<Entry>> concerns = new LinkedHashMap<>();
        int number = 0;
        for (Entry entry : tracker.entries()) {
            number++;
            String title = entry.first(Kind.FINDING)
                    .map(cell -> "title " + WordList.plain(cell.text()))
                    .orElse("");
            String section =
                    entry.section().map(cell -> "section " + cell.place()).orElse("row " + number);
            concerns.computeIfAbsent(title.isEmpty() ? section : title, none -> new ArrayList<>())
                    .add(entry);
        }
        return concerns;
    }
}
