package org.provenplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.format.Masks;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Plan;
import org.provenplan.report.Standings;

/** The plans of a check as sheets. They are made from the result and from how reports say that actions stand, and hold no judgement of their own. */
public final class Export {
    private static final String ACTIONS = "Actions";
    private static final String OWED = "Owed";

    private final CheckResult result;
    private final Standings standings;
    private final Masks masks;
    private final String note;

    private Export(CheckResult result, String revision) {
        this.result = result;
        this.standings = Standings.of(result);
        this.masks = Masks.of(result);
        this.note = "Written by provenplan export as of " + DateInWords.of(result.asOf()) + ", from " + revision
                + ". The plan in Git is the truth: what is changed here changes nothing there.";
    }

    /**
     * The sheets of a check.
     *
     * @param revision which state of the plans they show, in words
     */
    public static Export of(CheckResult result, String revision) {
        return new Export(result, revision);
    }

    /** The names of the sheets, as they are typed. */
    public static List<String> names() {
        return List.of("actions", "findings", "measures", "evidence", "owed", "faults");
    }

    /** All sheets as a workbook. */
    public byte[] workbook() {
        return new WorkbookWriter(note, result.asOf()).bytes(sheets());
    }

    /** One sheet as comma-separated values. */
    public String csv(String name) {
        return CsvWriter.text(note, sheets().get(names().indexOf(name)));
    }

    private List<Sheet> sheets() {
        return List.of(
                Sheet.of(
                        ACTIONS,
                        rows(PlanRows::actions),
                        "Plan 16",
                        "Finding 28",
                        "Level 10",
                        "Risk 8",
                        "Action 38",
                        "Owner 15",
                        "Role 16",
                        "Due 11",
                        "Standing 15",
                        "Days to due date 8",
                        "Measure 24",
                        "Unit 13",
                        "Now 8",
                        "Target 8",
                        "Target by 11",
                        "Next review 11",
                        "Times moved 8",
                        "Id in the plan 20"),
                Sheet.of(
                        "Findings",
                        rows(PlanRows::findings),
                        "Plan 22",
                        "Finding 44",
                        "Level 11",
                        "Risk 10",
                        "Key question 14",
                        "Regulations 14",
                        "Source 16",
                        "Reference 18",
                        "Source date 12",
                        "Impact 40",
                        "Actions 9",
                        "Closed with proof 10",
                        "Id in the plan 24"),
                Sheet.of(
                        "Measures",
                        rows(PlanRows::measures),
                        "Plan 22",
                        "Finding 34",
                        "Measure 34",
                        "Unit 20",
                        "Baseline 10",
                        "Baseline date 13",
                        "Target 10",
                        "Target by 12",
                        "Id in the plan 22",
                        "Reading date 13",
                        "Reading 10",
                        "Sample 9",
                        "Note 40"),
                Sheet.of(
                        "Evidence",
                        rows(PlanRows::evidence),
                        "Plan 22",
                        "Finding 30",
                        "Action 34",
                        "Evidence 34",
                        "Kind 18",
                        "Date 12",
                        "Shows 40",
                        "Sample 9",
                        "Where 34",
                        "Tested by 18",
                        "Tested on 12",
                        "Expires 12",
                        "Withdrawn 11",
                        "Id in the plan 24"),
                Sheet.of(
                        OWED,
                        owed(),
                        "Plan 22",
                        "What 26",
                        "About 44",
                        "Who 20",
                        "Role 20",
                        "By 12",
                        "Days 8",
                        "Overdue 10",
                        "Id in the plan 24"),
                Sheet.of(
                        "Faults",
                        faults(),
                        "Plan 22",
                        "Item 24",
                        "Weight 10",
                        "Counts 12",
                        "Rule 22",
                        "What is wrong 60",
                        "What to do 50",
                        "File 30",
                        "Line 8"));
    }

    private List<List<Value>> rows(Function<PlanRows, List<List<Value>>> kind) {
        List<List<Value>> rows = new ArrayList<>();
        for (CheckedPlan checked : result.plans()) {
            standings
                    .judged(checked)
                    .ifPresent(
                            plan -> rows.addAll(kind.apply(new PlanRows(plan, standings, cells(plan), result.asOf()))));
        }
        return rows;
    }

    private List<List<Value>> owed() {
        List<List<Value>> rows = new ArrayList<>();
        for (CheckedPlan checked : result.plans()) {
            standings
                    .judged(checked)
                    .ifPresent(
                            plan -> rows.addAll(new OwedRows(cells(plan).text(plan.title()), cells(plan), result.asOf())
                                    .of(checked.duties(result.asOf()))));
        }
        return rows;
    }

    private Cells cells(Plan plan) {
        return new Cells(plan, masks, result.asOf());
    }

    private List<List<Value>> faults() {
        List<List<Value>> rows = new ArrayList<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            rows.add(List.of(
                    masked(diagnostic.plan()),
                    masked(diagnostic.item()),
                    masked(diagnostic.severity().word()),
                    masked(diagnostic.status().word()),
                    masked(diagnostic.rule().name()),
                    masked(diagnostic.message()),
                    masked(diagnostic.fix().sentence()),
                    masked(diagnostic.place().source().file()),
                    Cells.number(diagnostic.place().start().line())));
        }
        return rows;
    }

    private Value masked(String text) {
        return Cells.masked(text, masks);
    }
}
