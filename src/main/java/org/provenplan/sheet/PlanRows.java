package org.provenplan.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Course;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.report.Standings;

/** The rows that one plan gives to the sheets of actions, findings, measures and evidence. */
final class PlanRows {
    private final Plan plan;
    private final Standings standings;
    private final Cells cells;
    private final LocalDate asOf;
    private final Value title;

    PlanRows(Plan plan, Standings standings, Cells cells, LocalDate asOf) {
        this.plan = plan;
        this.standings = standings;
        this.cells = cells;
        this.asOf = asOf;
        this.title = cells.text(plan.title());
    }

    List<List<Value>> actions() {
        List<List<Value>> rows = new ArrayList<>();
        for (Finding finding : plan.findings()) {
            finding.actions().forEach(action -> rows.add(action(finding, action)));
        }
        return rows;
    }

    private List<Value> action(Finding finding, Action action) {
        List<Value> row = new ArrayList<>(List.of(
                title,
                cells.text(finding.title()),
                cells.word(finding.level()),
                cells.word(finding.risk()),
                cells.text(action.title()),
                cells.person(action.owner()),
                cells.role(action.owner()),
                cells.day(action.due()),
                cells.text(standings.of(action)),
                action.mayBeOpen() ? cells.daysTo(action.due()) : Value.NOTHING));
        row.addAll(measure(plan.measuresOf(finding, action)));
        row.add(cells.day(action.nextReview()));
        row.add(Cells.number(action.fields().each("extensions").size()));
        row.add(cells.text(action.id()));
        return row;
    }

    /** The first outcome measure; how many more there are stands behind its title. */
    private List<Value> measure(List<Measure> all) {
        List<Measure> measures =
                all.stream().filter(measure -> !measure.isWithdrawn()).toList();
        Optional<Measure> first = measures.stream()
                .filter(Measure::isOutcome)
                .findFirst()
                .or(() -> measures.stream().findFirst());
        if (first.isEmpty()) {
            return List.of(Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING);
        }
        Measure measure = first.get();
        String more = measures.size() > 1 ? " (and " + (measures.size() - 1) + " more)" : "";
        return List.of(
                cells.text(measure.title().orElse("") + more),
                cells.text(measure.unit()),
                cells.number(Course.of(measure, asOf)
                        .filter(course -> !course.isEmpty())
                        .flatMap(course -> course.latest().value().value())),
                cells.number(measure.targetValue()),
                cells.day(measure.targetDate()));
    }

    List<List<Value>> findings() {
        return plan.findings().stream().map(this::finding).toList();
    }

    private List<Value> finding(Finding finding) {
        List<Action> live = finding.actions().stream().filter(Action::isLive).toList();
        return List.of(
                title,
                cells.text(finding.title()),
                cells.word(finding.level()),
                cells.word(finding.risk()),
                cells.text(finding.keyQuestion()),
                cells.texts(finding.regulations()),
                cells.word(finding.sourceType()),
                finding.sources().isEmpty()
                        ? Value.NOTHING
                        : cells.text(finding.sources().get(0).text("ref")),
                cells.day(finding.sourceDate()),
                cells.text(finding.fields().text("impact")),
                Cells.number(live.size()),
                Cells.number(standings.closedWithProof(live)),
                cells.text(finding.id()));
    }

    List<List<Value>> measures() {
        List<List<Value>> rows = new ArrayList<>();
        for (Finding finding : plan.findings()) {
            for (Measure measure : finding.measures()) {
                List<Value> head = head(finding, measure);
                List<Reading> readings = measure.readings();
                readings.forEach(reading -> rows.add(joined(head, reading(reading))));
                if (readings.isEmpty()) {
                    rows.add(joined(head, List.of(Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING)));
                }
            }
        }
        return rows;
    }

    private List<Value> head(Finding finding, Measure measure) {
        return List.of(
                title,
                cells.text(finding.title()),
                cells.text(measure.title()),
                cells.text(measure.unit()),
                cells.number(measure.baselineValue()),
                cells.day(measure.baselineDate()),
                cells.number(measure.targetValue()),
                cells.day(measure.targetDate()),
                cells.text(measure.id()));
    }

    private List<Value> reading(Reading reading) {
        return List.of(
                cells.day(reading.date()),
                cells.number(reading.value()),
                cells.number(reading.fields().number("sample")),
                cells.text(reading.note()));
    }

    private static List<Value> joined(List<Value> one, List<Value> other) {
        List<Value> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    List<List<Value>> evidence() {
        List<List<Value>> rows = new ArrayList<>();
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                action.evidence().forEach(piece -> rows.add(evidence(finding, action, piece)));
            }
        }
        return rows;
    }

    private List<Value> evidence(Finding finding, Action action, Evidence piece) {
        Fields fields = piece.fields();
        return List.of(
                title,
                cells.text(finding.title()),
                cells.text(action.title()),
                cells.text(piece.title()),
                cells.word(piece.kind()),
                cells.day(piece.date()),
                cells.text(piece.shows()),
                cells.number(piece.sample()),
                cells.text(where(piece)),
                cells.person(piece.testedBy()),
                cells.day(fields.date("tested-on")),
                cells.day(piece.expires()),
                cells.text(piece.isWithdrawn() ? "withdrawn" : ""),
                cells.text(piece.id()));
    }

    private static String where(Evidence piece) {
        return piece.file()
                .value()
                .or(() -> piece.url().value())
                .or(() -> piece.ref().value())
                .orElse("");
    }
}
