package org.provenplan.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table of faults: {@code place | change | what is found}, as {@code risk-of-it | remove | required-fields error @ it/id}.
 *
 * @param edits the change of the place, then those that must go with it, each of them as {@code & place change}
 * @param expected rule, weight and place of each diagnostic, joined by {@code ; }; {@code nothing} where there is none
 */
record FaultRow(String head, List<PlanEdit> edits, String expected) {
    private static final String COLUMN = " | ";

    static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    static FaultRow parse(String line) {
        String[] columns = line.split(" \\| ?", 3);
        List<PlanEdit> edits = new ArrayList<>();
        String[] changes = columns[1].strip().split(" & ", -1);
        edits.add(new PlanEdit(columns[0].strip(), changes[0]));
        for (int i = 1; i < changes.length; i++) {
            String[] change = changes[i].split(" ", 2);
            edits.add(new PlanEdit(change[0], change[1]));
        }
        String head = columns[0].strip() + COLUMN + columns[1].strip();
        return new FaultRow(head, edits, columns.length > 2 ? columns[2].strip() : "");
    }

    /** The plan with the row's faults in it. */
    String applyTo(String plan) {
        String text = plan;
        for (PlanEdit edit : edits) {
            text = edit.applyTo(text);
        }
        return text;
    }

    String with(String found) {
        return head + COLUMN + found;
    }
}
