package org.provenplan.tracker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.tracker.cells.Cell;
import org.provenplan.tracker.cells.TextOfCell;
import org.provenplan.tracker.cells.TrackerFault;
import org.provenplan.yaml.Limits;

/**
 * A plan made from a tracker. Nothing in it is made up: what a cell says that no field can take stands beside the field as a
 * comment with the cell's place, and is for somebody to settle.
 */
public final class Import {
    private static final String EDITOR_LINE = "# yaml-language-server: $schema=plan.schema.json";

    private final Tracker tracker;
    private final Draft plan;
    private final String file;
    private final List<Cell> rest;

    private Import(Tracker tracker, Draft plan, String file) {
        this.tracker = tracker;
        this.plan = plan;
        this.file = file;
        this.rest = tracker.ledger().left(tracker.cells());
        rest.forEach(cell -> tracker.ledger().enter(cell, Ledger.Use.COMMENT));
    }

    /**
     * What to make, of what.
     *
     * @param file the tracker
     * @param name how the file is called in the plan
     * @param id of the plan
     * @param sheet the one to read; empty for all that hold actions
     */
    public record Order(Path file, String name, String id, Optional<String> sheet) {}

    /**
     * Reads a tracker and makes a plan of it.
     *
     * @throws TrackerFault if that can't be done
     * @throws IOException if the file can't be read
     */
    public static Import of(Order order, ColumnMap map) throws IOException {
        Tracker tracker = Tracker.read(order.file(), map, order.sheet());
        String title = order.name()
                .replaceFirst("\\.[A-Za-z]{3,4}$", "")
                .replaceAll("[_\\s]+", " ")
                .strip();
        Draft plan = new PlanDraft(tracker).draft(order.id(), title.isEmpty() ? order.id() : TextOfCell.of(title));
        return new Import(tracker, plan, order.name());
    }

    /**
     * Makes sure that the plan can be read again.
     *
     * @param folder whether each finding is to have a file of its own
     * @throws TrackerFault if there is more in a file than a check reads
     */
    public void checkFits(boolean folder) {
        int most = folder
                ? plan.items("findings").stream().mapToInt(Draft::nodes).max().orElse(0)
                : plan.nodes();
        if (most > Limits.DEFAULT.nodes()) {
            throw new TrackerFault(
                    folder
                            ? "says more of one concern than a file of a plan can hold: save the rows of one plan as a file of their own"
                            : "says more than a plan in one file can hold: write a folder with a file for each finding, such as"
                                    + " --output " + plan.text("id") + "/");
        }
    }

    /** The plan as one file. */
    public String text() {
        return new DraftText()
                .comments(head(), 0)
                .blankLine()
                .mapping(plan, 0)
                .comments(rest(), 0)
                .text();
    }

    /** The plan as a folder: a file for each finding, by their paths in it. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Draft.Field findings = plan.fields().get("findings");
        Draft without = plan.without("findings");
        files.put(
                "plan.yaml",
                new DraftText()
                        .comments(head(), 0)
                        .blankLine()
                        .mapping(without, 0)
                        .comments(rest(), 0)
                        .text());
        if (findings.content() instanceof Draft.Items items) {
            for (Draft finding : items.items()) {
                files.put(
                        "findings/" + finding.text("id") + ".yaml",
                        new DraftText().mapping(finding, 0).text());
            }
        }
        return files;
    }

    /** What was read and made, and what is left for somebody to settle. */
    public ImportSummary summary() {
        return new ImportSummary(tracker, plan);
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        head.add("Made from " + file
                + " by provenplan import. Nothing was made up: what a cell says that no field can take stands beside"
                + " the field as a comment, with its place. Settle each, then delete it, and run: provenplan check");
        for (Table table : tracker.tables()) {
            head.add("Columns of " + table.sheet().label() + ": " + columns(table));
        }
        if (!tracker.labels().isEmpty()) {
            head.add("Labels: "
                    + String.join(
                            "; ", tracker.labels().stream().map(Comments::of).toList()));
        }
        return List.of(String.join("\n", EDITOR_LINE.substring(2), String.join("\n", head)));
    }

    private static String columns(Table table) {
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(Cell.column(column.index()) + " \"" + column.heading() + "\" = "
                    + column.kind().orElse(Kind.COMMENT).word());
        }
        return String.join("; ", columns);
    }

    /** The cells that belong to nothing in the plan. */
    private List<String> rest() {
        List<String> comments = new ArrayList<>();
        if (!rest.isEmpty()) {
            comments.add("What else stands in " + file + ":");
            comments.addAll(Comments.of(rest));
        }
        return comments;
    }
}
